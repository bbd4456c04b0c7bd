import { asEvent } from './ga4.js';
import type { OpenSink } from './sink.js';

/**
 * The data layer of a tag manager, which keeps what it was told: each push therefore takes back the parameters of the
 * one before, and of nobody else.
 */
export const datalayer: OpenSink = (page) => {
  let last: string[] = [];
  return (fact) => {
    const { name, params } = asEvent(fact);
    const taken = Object.fromEntries(last.map((key) => [key, undefined]));
    (page.dataLayer ??= []).push({ ...taken, event: name, ...params });
    last = Object.keys(params);
  };
};
