// Error answers. Status, code and shape are documented; texts are near what the live service says, and nobody should
// read them. https://developers.notion.com/reference/status-codes

export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly additionalData: Readonly<Record<string, unknown>> | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    extra: {
      additionalData?: Readonly<Record<string, unknown>>;
      headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.additionalData = extra.additionalData;
    this.headers = extra.headers ?? {};
  }

  /** The body of the answer. */
  toJSON(): Record<string, unknown> {
    return {
      object: 'error',
      status: this.status,
      code: this.code,
      message: this.message,
      ...(this.additionalData && { additional_data: this.additionalData }),
    };
  }
}

/** 400: a value, a limit or a rule was violated. */
export const invalid = (message: string, additionalData?: Readonly<Record<string, unknown>>): ApiError =>
  new ApiError(400, 'validation_error', message, additionalData ? { additionalData } : {});

/** 400 for a path or method that is not emulated, and for malformed ids in paths. */
export const invalidUrl = (): ApiError => new ApiError(400, 'invalid_request_url', 'Invalid request URL.');

/** 404: missing, of another kind, or not shared; nobody can tell which. */
export const notFound = (kind: string, id: string, connection: string): ApiError =>
  new ApiError(
    404,
    'object_not_found',
    `Could not find ${kind} with ID: ${id}. Make sure the relevant pages and databases are shared with your integration "${connection}".`,
  );

export const unauthorized = (): ApiError => new ApiError(401, 'unauthorized', 'API token is invalid.');

export const restricted = (): ApiError =>
  new ApiError(403, 'restricted_resource', 'Insufficient permissions for this endpoint.');

/** 403 of a Free plan without blocks left. https://developers.notion.com/reference/workspace-block-limits */
export const blockLimit = (): ApiError =>
  new ApiError(403, 'restricted_resource', 'This workspace has reached its block limit.', {
    additionalData: { block_limit: 'block_creation' },
  });
