// GET /v1/users, /v1/users/me, /v1/users/{id}. https://developers.notion.com/reference/get-users
import { userAnswer } from '../answers.ts';
import { notFound } from '../errors.ts';
import { listAnswer, portion } from '../query/list.ts';
import { pagingOf, type Handler } from './call.ts';

export const getSelf: Handler = (call) => userAnswer(call, call.workspace.users.get(call.connection.user)!);

export const getUser: Handler = (call) => {
  const id = call.path.user_id!;
  const user = call.workspace.users.get(id);
  if (!user) throw notFound('user', id, call.connection.name);
  return userAnswer(call, user);
};

/** Members and bots; guests are not listed. */
export const listUsers: Handler = (call) => {
  const users = call.workspace.users.all().filter(({ guest }) => !guest);
  const { items, next } = portion(users, ({ id }) => id, pagingOf(call));
  return listAnswer('user', { items: items.map((user) => userAnswer(call, user)), next });
};
