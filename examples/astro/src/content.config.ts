import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from 'insight-widgets/pack';

// Astro 5 takes schemas of zod 3 alone; any other is asked from within one.
const schema = z.unknown().transform((fields, context) => {
  const { data, error } = articleSchema.safeParse(fields);
  for (const { message, path } of error?.issues ?? [])
    context.addIssue({ code: 'custom', message, path: path as string[] });
  return data ?? z.NEVER;
});

export const collections = {
  articles: defineCollection({ loader: glob({ base: './src/articles', pattern: '**/*.md' }), schema }),
};
