// What the embedded Notion answers: operation → the client's own description of the endpoint, the client's types of
// its body and answer, and the capability it needs. Everything else is 400 invalid_request_url.
// Capabilities: https://developers.notion.com/reference/capabilities
import * as client from '@notionhq/client/build/src/api-endpoints.js';
import type { Capability } from './access.ts';

/** As the client describes an endpoint. */
export interface Endpoint {
  readonly method: string;
  readonly pathParams: readonly string[];
  readonly queryParams: readonly string[];
  readonly bodyParams: readonly string[];
  readonly path: (parameters: any) => string;
}

export interface Operation {
  readonly endpoint: Endpoint;
  /** Name of the client's type of the request body; none where there is no body. */
  readonly body?: string;
  /** Name of the client's type of the answer. */
  readonly answer: string;
  readonly needs?: Capability;
}

/** The operations by name. */
export const operations = {
  getSelf: { endpoint: client.getSelf, answer: 'UserObjectResponse' },
  getUser: { endpoint: client.getUser, answer: 'UserObjectResponse', needs: 'user information' },
  listUsers: { endpoint: client.listUsers, answer: 'ListUsersResponse', needs: 'user information' },
  createDatabase: {
    endpoint: client.createDatabase,
    body: 'CreateDatabaseBodyParameters',
    answer: 'DatabaseObjectResponse',
    needs: 'insert content',
  },
  getDatabase: { endpoint: client.getDatabase, answer: 'DatabaseObjectResponse', needs: 'read content' },
  updateDatabase: {
    endpoint: client.updateDatabase,
    body: 'UpdateDatabaseBodyParameters',
    answer: 'DatabaseObjectResponse',
    needs: 'update content',
  },
  createDataSource: {
    endpoint: client.createDataSource,
    body: 'CreateDataSourceBodyParameters',
    answer: 'DataSourceObjectResponse',
    needs: 'insert content',
  },
  getDataSource: {
    endpoint: client.getDataSource,
    answer: 'DataSourceObjectResponse',
    needs: 'read content',
  },
  updateDataSource: {
    endpoint: client.updateDataSource,
    body: 'UpdateDataSourceBodyParameters',
    answer: 'DataSourceObjectResponse',
    needs: 'update content',
  },
  queryDataSource: {
    endpoint: client.queryDataSource,
    body: 'QueryDataSourceBodyParameters',
    answer: 'QueryDataSourceResponse',
    needs: 'read content',
  },
  listDataSourceTemplates: {
    endpoint: client.listDataSourceTemplates,
    answer: 'ListDataSourceTemplatesResponse',
    needs: 'read content',
  },
  createPage: {
    endpoint: client.createPage,
    body: 'CreatePageBodyParameters',
    answer: 'PageObjectResponse',
    needs: 'insert content',
  },
  getPage: { endpoint: client.getPage, answer: 'PageObjectResponse', needs: 'read content' },
  updatePage: {
    endpoint: client.updatePage,
    body: 'UpdatePageBodyParameters',
    answer: 'PageObjectResponse',
    needs: 'update content',
  },
  movePage: {
    endpoint: client.movePage,
    body: 'MovePageBodyParameters',
    answer: 'PageObjectResponse',
    needs: 'update content',
  },
  getPageProperty: {
    endpoint: client.getPageProperty,
    answer: 'GetPagePropertyResponse',
    needs: 'read content',
  },
  getPageMarkdown: {
    endpoint: client.getPageMarkdown,
    answer: 'PageMarkdownResponse',
    needs: 'read content',
  },
  updatePageMarkdown: {
    endpoint: client.updatePageMarkdown,
    body: 'UpdatePageMarkdownBodyParameters',
    answer: 'PageMarkdownResponse',
    needs: 'update content',
  },
  getBlock: { endpoint: client.getBlock, answer: 'BlockObjectResponse', needs: 'read content' },
  listBlockChildren: {
    endpoint: client.listBlockChildren,
    answer: 'ListBlockChildrenResponse',
    needs: 'read content',
  },
  appendBlockChildren: {
    endpoint: client.appendBlockChildren,
    body: 'AppendBlockChildrenBodyParameters',
    answer: 'AppendBlockChildrenResponse',
    needs: 'insert content',
  },
  updateBlock: {
    endpoint: client.updateBlock,
    body: 'UpdateBlockBodyParameters',
    answer: 'BlockObjectResponse',
    needs: 'update content',
  },
  deleteBlock: { endpoint: client.deleteBlock, answer: 'BlockObjectResponse', needs: 'update content' },
  createComment: {
    endpoint: client.createComment,
    body: 'CreateCommentBodyParameters',
    answer: 'CommentObjectResponse',
    needs: 'insert comments',
  },
  listComments: { endpoint: client.listComments, answer: 'ListCommentsResponse', needs: 'read comments' },
  getComment: { endpoint: client.getComment, answer: 'CommentObjectResponse', needs: 'read comments' },
  search: {
    endpoint: client.search,
    body: 'SearchBodyParameters',
    answer: 'SearchResponse',
    needs: 'read content',
  },
  listDatabaseViews: {
    endpoint: client.listDatabaseViews,
    answer: 'ListDatabaseViewsResponse',
    needs: 'read content',
  },
  createView: {
    endpoint: client.createView,
    body: 'CreateViewBodyParameters',
    answer: 'DataSourceViewObjectResponse',
    needs: 'insert content',
  },
  getView: { endpoint: client.getView, answer: 'DataSourceViewObjectResponse', needs: 'read content' },
  updateView: {
    endpoint: client.updateView,
    body: 'UpdateViewBodyParameters',
    answer: 'DataSourceViewObjectResponse',
    needs: 'update content',
  },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;
