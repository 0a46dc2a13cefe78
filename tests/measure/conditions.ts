/** The device and network of a measurement. */
export type Condition = {
  readonly name: 'desktop' | 'phone';
  readonly viewport: { readonly width: number; readonly height: number };
  readonly isPhone: boolean;
  /** CPU throttling: how many times slower than this machine. */
  readonly cpuSlowdown: number;
  /** Network throttling; absent for none. Round-trip time in ms, down and up in bits per second. */
  readonly network?: { readonly latency: number; readonly down: number; readonly up: number };
};

export const CONDITIONS: readonly Condition[] = [
  { name: 'desktop', viewport: { width: 1280, height: 800 }, isPhone: false, cpuSlowdown: 1 },
  {
    name: 'phone',
    viewport: { width: 390, height: 844 },
    isPhone: true,
    cpuSlowdown: 4,
    network: { latency: 150, down: 1_600_000, up: 750_000 },
  },
];
