// Which operation a request asks for, from the client's own endpoint descriptions.
import { invalid, invalidUrl } from './errors.ts';
import { normalId } from './ids.ts';
import { operations, type Operation, type OperationName } from './operations.ts';

interface Route {
  readonly name: OperationName;
  readonly operation: Operation;
  /** Path segments; those that begin with a colon are parameters. */
  readonly segments: readonly string[];
}

const routes: readonly Route[] = Object.entries(operations).map(([name, operation]) => {
  const { endpoint } = operation as Operation;
  const parameters = Object.fromEntries(endpoint.pathParams.map((parameter) => [parameter, `:${parameter}`]));
  return { name: name as OperationName, operation, segments: endpoint.path(parameters).split('/') };
});

export interface Match {
  readonly name: OperationName;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** The operation of a method and a path below `/v1/`; 400 for everything that is not emulated. */
export function matchRoute(method: string, path: string): Match {
  const segments = path.split('/');
  const matches = routes.filter(
    (route) =>
      route.operation.endpoint.method === method.toLowerCase() &&
      route.segments.length === segments.length &&
      route.segments.every((segment, at) => segment.startsWith(':') || segment === segments[at]),
  );
  // A literal segment is nearer than a parameter: `users/me` is no user's id.
  const [best] = matches.sort((one, other) => parameters(one) - parameters(other));
  if (!best) throw invalidUrl();
  return { name: best.name, operation: best.operation, path: readParameters(best, segments) };
}

const parameters = ({ segments }: Route): number =>
  segments.filter((segment) => segment.startsWith(':')).length;

function readParameters(route: Route, segments: readonly string[]): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [at, segment] of route.segments.entries()) {
    if (!segment.startsWith(':')) continue;
    const name = segment.slice(1);
    const given = segments[at]!;
    const id = name === 'property_id' ? given : normalId(given);
    if (id === undefined) throw invalidUrl();
    read[name] = id;
  }
  return read;
}

/** Query parameters by name (`a=1&a=2` and `a[]=1&a[]=2` alike); 400 for names that the endpoint does not have. */
export function readQuery(operation: Operation, search: URLSearchParams): Record<string, readonly string[]> {
  const read: Record<string, string[]> = {};
  for (const [given, value] of search) {
    const name = given.replace(/\[\]$/, '');
    if (!operation.endpoint.queryParams.includes(name)) {
      throw invalid(`query failed validation: query.${name} should be not present.`);
    }
    read[name] = [...(read[name] ?? []), value];
  }
  return read;
}
