// The handler of every operation.
import {
  appendBlockChildren,
  deleteBlock,
  getBlock,
  listBlockChildren,
  updateBlock,
} from './endpoints/blocks.ts';
import type { Handler } from './endpoints/call.ts';
import { createComment, getComment, listComments } from './endpoints/comments.ts';
import * as sources from './endpoints/data-sources.ts';
import { createDatabase, getDatabase, updateDatabase } from './endpoints/databases.ts';
import { getPageMarkdown, updatePageMarkdown } from './endpoints/markdown.ts';
import { createPage, getPage, movePage, updatePage } from './endpoints/pages.ts';
import { getPageProperty } from './endpoints/property-items.ts';
import { search } from './endpoints/search.ts';
import { getSelf, getUser, listUsers } from './endpoints/users.ts';
import { createView, getView, listDatabaseViews, updateView } from './endpoints/views.ts';
import type { OperationName } from './operations.ts';

export const handlers: Readonly<Record<OperationName, Handler>> = {
  ...{ getSelf, getUser, listUsers },
  ...{ createDatabase, getDatabase, updateDatabase },
  createDataSource: sources.createDataSource,
  getDataSource: sources.getDataSource,
  updateDataSource: sources.updateDataSource,
  queryDataSource: sources.queryDataSource,
  listDataSourceTemplates: sources.listDataSourceTemplates,
  ...{ createPage, getPage, updatePage, movePage, getPageProperty },
  ...{ getPageMarkdown, updatePageMarkdown },
  ...{ getBlock, listBlockChildren, appendBlockChildren, updateBlock, deleteBlock },
  ...{ createComment, listComments, getComment },
  search,
  ...{ listDatabaseViews, createView, getView, updateView },
};
