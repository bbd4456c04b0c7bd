import { readArticle, type Article } from 'insight-widgets/article';
import { score } from 'insight-widgets/assessment';
import { brand } from 'insight-widgets/brand';
import { define, InsightCard } from 'insight-widgets';

export const article: Article = readArticle('# A title', { file: 'a.md' });
export const [first] = article.body.children;
export const depth = first?.type === 'heading' ? first.depth : 0;
export const ink: string = brand('#0a7').light.colours.ink;
export const total: number | null = score(article.pack.assessment!, { a: 3 }).total.score;
export const card: CustomElementConstructor | undefined = define(InsightCard);

export const timeline = document.querySelector('pivot-timeline');
export const csv: Promise<string> | undefined = timeline?.toCSV();
timeline?.addEventListener('insight-share', (event) => event.detail.method);

// @ts-expect-error an article has a name
readArticle('# A title');
// @ts-expect-error a card makes no CSV
document.querySelector('insight-card')?.toCSV();
