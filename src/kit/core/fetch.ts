import { ProblemError, type ProblemCode } from './problem.js';

const TIMEOUT_MS = 10_000;
const LIMIT_BYTES = 1_048_576;

const problem = (code: ProblemCode, message: string) => new ProblemError({ code, path: 'src', message });

/**
 * The text of a file the page named: without credentials, within 10 seconds, at most 1 MB.
 * @throws ProblemError `fetch`, `timeout` or `too-large`; the signal's own reason when the caller gave up.
 */
export async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const limit = new AbortController();
  const giveUp = () => limit.abort();
  const timer = setTimeout(giveUp, TIMEOUT_MS);
  signal.addEventListener('abort', giveUp);
  try {
    const response = await fetch(address, { credentials: 'omit', signal: limit.signal });
    if (!response.ok) throw problem('fetch', `the server answered ${response.status} for ${address}`);
    return await readText(response);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ProblemError) throw error;
    if (limit.signal.aborted) throw problem('timeout', `no answer within ${TIMEOUT_MS / 1000} seconds from ${address}`);
    throw problem('fetch', `${address} could not be fetched (network, CORS or a content security policy)`);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

/** Reads a body piece by piece, so that a file over the limit is given up and not held in memory. */
async function readText(response: Response): Promise<string> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LIMIT_BYTES) {
      void reader.cancel();
      throw problem('too-large', 'the file is over 1 MB');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** @throws ProblemError `not-json` */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const html = /^\s*</.test(text);
    throw new ProblemError({
      code: 'not-json',
      path,
      message: html ? 'expected JSON, got HTML' : `not JSON (${(error as Error).message})`,
    });
  }
}
