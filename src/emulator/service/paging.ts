import type { JsonObject } from '../json.ts';
import type { Reply } from '../types.ts';
import { type FieldError, invalid, json } from './replies.ts';

/** The page of a list that a query asks for. */
export function pageOf(rows: readonly JsonObject[], query: URLSearchParams): Reply {
  const page = pageNumber(query, 'page', 1, Number.MAX_SAFE_INTEGER);
  const size = pageNumber(query, 'page_size', 50, 200);
  const errors = [page, size].filter((read) => typeof read !== 'number');
  if (typeof page !== 'number' || typeof size !== 'number') return invalid(errors);
  return pageReply(rows, page, size);
}

function pageReply(rows: readonly JsonObject[], page: number, pageSize: number): Reply {
  const total = rows.length;
  const pages = Math.ceil(total / pageSize);
  const first = (page - 1) * pageSize;
  return json(200, {
    data: rows.slice(first, first + pageSize),
    pagination: {
      page,
      page_size: pageSize,
      total_count: total,
      total,
      total_pages: pages,
      has_next: page < pages,
      has_previous: page > 1,
    },
  });
}

function pageNumber(
  query: URLSearchParams,
  name: string,
  otherwise: number,
  highest: number,
): number | FieldError {
  const written = query.get(name);
  if (written === null) return otherwise;
  const loc = ['query', name];
  if (!/^-?\d+$/.test(written)) {
    return { loc, msg: 'Input should be a valid integer', type: 'int_parsing' };
  }
  const value = Number(written);
  if (value < 1) {
    return { loc, msg: 'Input should be greater than or equal to 1', type: 'greater_than_equal' };
  }
  if (value > highest) {
    return {
      loc,
      msg: `Input should be less than or equal to ${highest}`,
      type: 'less_than_equal',
    };
  }
  return value;
}
