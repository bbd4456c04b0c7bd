import type { Moment } from './fact.js';
import { present, type OpenSink } from './sink.js';

const ACTIONS: Readonly<Record<Moment, string>> = {
  view: 'viewed',
  start: 'started',
  answer: 'answered',
  complete: 'completed',
  lead: 'lead captured',
  cta: 'cta clicked',
  share: 'shared',
  change: 'adjusted',
};

/**
 * PostHog. An assessment is a survey of its own: shown, and sent when the result is, without the answers. A result that
 * is shown again after a change belongs to the same submission. Its start and single answers are told to nobody,
 * because each `survey sent` counts as a response.
 */
export const posthog: OpenSink = (page) => {
  const submissions = new Map<string, string | undefined>();
  return ({ noun, moment, id, params }) => {
    const tool = present(page.posthog, 'posthog');
    if (noun !== 'quiz' || !['view', 'start', 'answer', 'complete'].includes(moment)) {
      const name = moment === 'lead' ? ACTIONS.lead : `${noun} ${ACTIONS[moment]}`;
      return tool.capture(name, { [`${noun}_id`]: id, ...params });
    }
    if (moment === 'start') submissions.delete(id);
    if (moment === 'view') tool.capture('survey shown', { $survey_id: id });
    if (moment !== 'complete') return;
    if (!submissions.has(id)) submissions.set(id, page.crypto?.randomUUID?.());
    const survey = { $survey_id: id, $survey_submission_id: submissions.get(id), $survey_completed: true };
    tool.capture('survey sent', { ...survey, ...params });
  };
};
