/** What a stage of `npm test` ran: names of what failed or was skipped, so that neither goes unsaid. */
export interface Counts {
  passed: number;
  failed: string[];
  skipped: string[];
}
