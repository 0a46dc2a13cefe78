/** Runs in pages before all other scripts: sends errors, warnings and policy violations to the server of this script. */
export function reportPageErrors(): void {
  const { origin } = new URL((document.currentScript as HTMLScriptElement).src);
  const report = (text: string) => void navigator.sendBeacon(`${origin}/errors`, text);
  for (const level of ['warn', 'error'] as const) {
    const log = console[level];
    console[level] = (...values: unknown[]) => {
      report(`${level}: ${values.map(String).join(' ')}`);
      log.apply(console, values);
    };
  }
  const onError = (event: Event) => {
    const { target } = event;
    if (event instanceof ErrorEvent) report(`uncaught: ${event.message}`);
    // Firefox also fires an error event for a preloaded module that is already loaded.
    else if (target instanceof HTMLLinkElement && target.rel === 'modulepreload') return;
    else if (target instanceof Element) report(`failed to load: ${target.outerHTML.slice(0, 200)}`);
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({ reason }) => report(`uncaught: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    report(`refused by ${effectiveDirective}: ${blockedURI}`),
  );
}
