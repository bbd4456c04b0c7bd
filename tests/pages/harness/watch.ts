// What a page says while it runs, noted by the page itself so that the three engines are read alike.

declare global {
  interface Window {
    __said?: string[];
  }
}

/** Runs in the page before anything of its own. */
function watch(): void {
  const said: string[] = (window.__said = []);
  const text = (value: unknown): string => {
    if (value instanceof Error) return String(value);
    if (typeof value !== 'object' || value === null) return String(value);
    try {
      return JSON.stringify(value);
    } catch {
      return Object.prototype.toString.call(value);
    }
  };
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    const print = console[level].bind(console);
    console[level] = (...values: unknown[]) => {
      said.push(`${level}: ${values.map(text).join(' ')}`);
      print(...values);
    };
  }
  addEventListener('error', (event) => said.push(`uncaught: ${event.message}`));
  addEventListener('unhandledrejection', (event) => said.push(`unhandled: ${text(event.reason)}`));
  addEventListener('securitypolicyviolation', (event) => {
    // Browsers ask for the icon by themselves.
    if (event.blockedURI.endsWith('/favicon.ico')) return;
    said.push(`blocked: ${event.effectiveDirective} ${event.blockedURI}`);
  });
}

// Compilers that keep names wrap inner functions in a helper, which the page does not have.
export const NAMES = 'var __name = (value) => value;';
export const WATCH = `{${NAMES}(${watch.toString()})();}`;
