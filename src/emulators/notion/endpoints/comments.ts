// /v1/comments: create, list, retrieve. Comments do not move the stamps of their page; those anchored to a block stay
// with it as long as it is there, and are told with the page afterwards. https://developers.notion.com/reference/comment-object
import { findBlock } from '../acts/bodies.ts';
import { isShared } from '../access.ts';
import { commentAnswer } from '../answers.ts';
import { notFound } from '../errors.ts';
import { walkBlocks } from '../markdown/blocks.ts';
import type { Comment } from '../model.ts';
import { listAnswer, portion } from '../query/list.ts';
import { storeRichText } from '../rich-text.ts';
import type { Workspace } from '../workspace.ts';
import { toRichText } from './block-text.ts';
import { idOf, livePageOf, pagingOf, parameter, type Call, type Handler } from './call.ts';

export const createComment: Handler = (call) => {
  const { workspace, actor, body } = call;
  const text = body.rich_text
    ? storeRichText(workspace, body.rich_text)
    : toRichText(workspace, body.markdown);
  const comment = workspace.comments.set({
    id: workspace.ids.uuid(),
    ...(body.discussion_id ? inDiscussion(call, body.discussion_id) : onParent(call, body.parent)),
    text,
    created: actor.at,
    createdBy: actor.user,
  });
  return answer(call, comment);
};

export const getComment: Handler = (call) => {
  const id = call.path.comment_id!;
  const comment = call.workspace.comments.get(id);
  if (!comment || !isShared(call.workspace, call.connection, comment.page)) {
    throw notFound('comment', id, call.connection.name);
  }
  return answer(call, comment);
};

export const listComments: Handler = (call) => {
  const { workspace } = call;
  const id = idOf(parameter(call, 'block_id'), 'query.block_id');
  const found = workspace.pages.get(id)
    ? { page: livePageOf(call, id), block: undefined }
    : blockOf(call, id);
  const comments = workspace.comments
    .under(found.page.id)
    .map((each) => workspace.comments.get(each)!)
    .filter((comment) =>
      found.block ? comment.block === id : comment.block === undefined || !blockExists(workspace, comment),
    );
  const { items, next } = portion(comments, (comment) => comment.id, pagingOf(call));
  return listAnswer('comment', { items: items.map((comment) => answer(call, comment)), next });
};

const answer = (call: Call, comment: Comment): unknown =>
  commentAnswer(call, comment, blockExists(call.workspace, comment));

/** Whether the block that a comment is anchored to is still in its page. */
export function blockExists(workspace: Workspace, { page, block }: Comment): boolean {
  const blocks = workspace.pages.get(page)?.blocks ?? [];
  return [...walkBlocks(blocks)].some(({ id }) => id === block);
}

function blockOf(call: Call, id: string) {
  const found = findBlock(call.workspace, id);
  if (!found || !isShared(call.workspace, call.connection, found.page.id)) {
    throw notFound('block', id, call.connection.name);
  }
  return found;
}

function onParent(call: Call, parent: any): Pick<Comment, 'page' | 'block' | 'discussion'> {
  const discussion = call.workspace.ids.uuid();
  const id = idOf(parent.page_id ?? parent.block_id, 'body.parent');
  if (call.workspace.pages.get(id)) return { page: livePageOf(call, id).id, discussion };
  return { page: blockOf(call, id).page.id, block: id, discussion };
}

function inDiscussion(call: Call, given: string): Pick<Comment, 'page' | 'block' | 'discussion'> {
  const id = idOf(given, 'body.discussion_id');
  const first = call.workspace.comments.all().find(({ discussion }) => discussion === id);
  if (!first) throw notFound('discussion', id, call.connection.name);
  return { page: first.page, ...(first.block !== undefined && { block: first.block }), discussion: id };
}
