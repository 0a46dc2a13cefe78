/** Runs in pages, before anything else: errors, warnings and refusals by the policy go to the site that sent this script. */
export function tellComplaints(): void {
  const { origin } = new URL((document.currentScript as HTMLScriptElement).src);
  const tell = (text: string) => void navigator.sendBeacon(`${origin}/heard`, text);
  for (const level of ['warn', 'error'] as const) {
    const say = console[level];
    console[level] = (...words: unknown[]) => {
      tell(`${level}: ${words.map(String).join(' ')}`);
      say.apply(console, words);
    };
  }
  const onError = (event: Event) => {
    const { target } = event;
    if (event instanceof ErrorEvent) tell(`uncaught: ${event.message}`);
    // Firefox says so of a module that it has already.
    else if (target instanceof HTMLLinkElement && target.rel === 'modulepreload') return;
    else if (target instanceof Element) tell(`did not come: ${target.outerHTML.slice(0, 200)}`);
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({ reason }) => tell(`uncaught: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    tell(`refused by ${effectiveDirective}: ${blockedURI}`),
  );
}
