import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from 'insight-widgets/pack';

export const collections = {
  articles: defineCollection({
    loader: glob({ base: './src/articles', pattern: '**/*.md' }),
    // Astro's own type of a schema is that of an older zod; what it calls is the same.
    schema: articleSchema as never,
  }),
};
