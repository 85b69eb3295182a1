import type { Entry, Role } from './entry';

/** Roles as bits, so that a token that may have many is asked for several at once: each is asked again and again. */
export interface RoleSet {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** What digits are. */
export const NO_ROLES: RoleSet = { a: 0, b: 0, c: 0, d: 0 };

/** Each role by itself, in the order in which they were first spoken of. */
const singles = new Map<Role, RoleSet>();

/** Bits of a whole number that takes no room of its own, and how many such numbers there are. */
const WIDTH = 30;
const NUMBERS = 4;

function single(role: Role): RoleSet {
  const known = singles.get(role);
  if (known) return known;
  const bit = 1 << (singles.size % WIDTH);
  const word = Math.floor(singles.size / WIDTH);
  if (word >= NUMBERS) throw new RangeError(`no bit is left for ${role}`);
  const inWord = (number: number): number => (word === number ? bit : 0);
  const set = { a: inWord(0), b: inWord(1), c: inWord(2), d: inWord(3) };
  singles.set(role, set);
  return set;
}

/** A set of roles to ask tokens for. */
export const roleSet = (...roles: readonly Role[]): RoleSet =>
  roles.reduce((set, role) => joinRoles(set, single(role)), NO_ROLES);

/** The roles of what a form can mean. */
export function rolesOf(entries: readonly Entry[]): RoleSet {
  let set = NO_ROLES;
  for (const { role } of entries) set = joinRoles(set, single(role));
  return set;
}

/** All roles of both. */
export function joinRoles(one: RoleSet, other: RoleSet): RoleSet {
  if (one === NO_ROLES || one === other) return other;
  return { a: one.a | other.a, b: one.b | other.b, c: one.c | other.c, d: one.d | other.d };
}

/** Whether the sets have a role in common. */
export const meet = (one: RoleSet, other: RoleSet): boolean =>
  ((one.a & other.a) | (one.b & other.b) | (one.c & other.c) | (one.d & other.d)) !== 0;
