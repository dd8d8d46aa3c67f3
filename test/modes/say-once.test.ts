// What may be there only once, said by several runs at once.
import { expect, it } from 'vitest';
import { sayOnce } from '../../src/modes/say-once.ts';
import { createMemoryConversation } from '../fakes/memory-conversation.ts';
import { createMemoryProposals } from '../fakes/memory-proposals.ts';
import { createMemoryRepository } from '../fakes/memory-repository.ts';

function office() {
  const repository = createMemoryRepository({ files: { 'README.md': '# Plans\n' } });
  repository.push({ 'src/app.ts': 'one\n' }, 'Work', 'work');
  const { pulls } = createMemoryProposals(repository);
  const { number } = pulls.open('work', { title: 'Work', body: '' });
  const conversation = createMemoryConversation(repository, pulls);
  const say = (text: string) =>
    sayOnce(conversation, number, `${text} <!-- mark -->`, ({ body }) => body.includes('<!-- mark -->'));
  const comments = () => pulls.all()[0]!.comments.map(({ body }) => body);
  return { pulls, number, say, comments };
}

it('stays where nobody else said it', async () => {
  const { pulls, number, say, comments } = office();
  pulls.comment(number, 'A copy of it <!-- mark -->', 'ada');
  expect(await say('one')).toBeUndefined();
  expect(comments()).toEqual(['A copy of it <!-- mark -->', 'one <!-- mark -->']);
});

it('is there once when several runs say it at once, and all of them know which one stays', async () => {
  const { say, comments } = office();
  const found = await Promise.all(['one', 'two', 'three'].map(say));
  expect(comments()).toEqual(['one <!-- mark -->']);
  expect(found.map((each) => each?.body)).toEqual([undefined, 'one <!-- mark -->', 'one <!-- mark -->']);
});
