/** The assessment as a virtual screen reader says it, from the first question to the result. */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { expect } from '@open-wc/testing';
import { everyKind, type QuizTags, quizzes } from '../../../tests/fixtures/quiz.js';

/** All that is said on one way through what is drawn; it is started inside, for it enters no shadow root by itself. */
async function readAloud(root: ShadowRoot): Promise<string[]> {
  await virtual.start({ container: root.querySelector('.iw')! });
  for (let i = 0; i < 60; i++) await virtual.next();
  const said = (await virtual.spokenPhraseLog()).filter(
    (phrase) => !/^(?:end of )?(?:paragraph|form|list)$/.test(phrase),
  );
  await virtual.stop();
  // At the end it begins again.
  const again = said.indexOf(said[0]!, 1);
  return again < 0 ? said : said.slice(0, again);
}

export function aloudSuite(tags: QuizTags): void {
  const { given } = quizzes(tags);
  it('a question says where one is, what is asked and how, and each answer with its place', async () => {
    const page = await given(everyKind());
    const said = await readAloud(page.root);
    expect(said.slice(0, 4)).to.deep.equal([
      'Every kind',
      'Question 1 of 6',
      'group, Statement scale, Question 1 of 6 Think of last week.',
      'Statement scale',
    ]);
    expect(said.filter((phrase) => phrase.startsWith('radio'))).to.deep.equal(
      ['0 Never', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10 Always', 'Not sure'].map(
        (answer, i) => `radio, ${answer}, not checked, position ${i + 1}, set size 12`,
      ),
    );
    expect(said.at(-1)).to.equal('button, Next');
  });

  it('a result says what it comes to before how, and what may be done with it', async () => {
    const page = await given(everyKind());
    page.quiz.finish();
    await page.quiz.updateComplete;
    const said = await readAloud(page.root);
    expect(said.slice(1, 4)).to.deep.equal([
      '0 of 6 answered',
      'heading, Too few answers for a result, level 3',
      'No total and no weakest link: both need a score in every dimension.',
    ]);
    expect(said).to.include('no score: 0 of 5 answered');
    expect(said.filter((phrase) => phrase.startsWith('button')).map((phrase) => phrase.slice(8))).to.deep.equal([
      'Answer 3 more on A',
      'Compare with colleagues',
      'Change an answer',
      'Copy link to result',
      'Print',
      'Start again',
    ]);
  });
}
