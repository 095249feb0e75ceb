import type { DbSchema } from '@neo4j-cypher/language-support';
import type { Schema, SchemaArgument } from '../api/types';

/** Cypher is one language in two versions, and a store answers in either. */
const VERSIONS = ['CYPHER 5', 'CYPHER 25'];

/** What the store can be asked, as the language service reads it. */
export function catalogueOf(schema: Schema): DbSchema {
  return {
    labels: schema.labels,
    relationshipTypes: schema.relationshipTypes,
    propertyKeys: schema.propertyKeys,
    graphSchema: schema.connections.map(({ from, type, to }) => ({ from, relType: type, to })),
    functions: versions(byName(schema.functions.map(functionOf))),
    procedures: versions(byName(schema.procedures.map(procedureOf))),
  };
}

function functionOf({ name, category, description, signature, arguments: taken, returns, aggregating, deprecated }: Schema['functions'][number]) {
  return { name, category, description, signature, isBuiltIn: true, argumentDescription: taken.map(argument), returnDescription: returns, aggregating, isDeprecated: deprecated };
}

function procedureOf({ name, description, signature, arguments: taken, returns, deprecated }: Schema['procedures'][number]) {
  return {
    name, description, signature, mode: 'READ' as const, worksOnSystem: false, admin: false, option: { deprecated },
    argumentDescription: taken.map(argument), returnDescription: returns.map(argument),
  };
}

function argument({ name, type, description, standard }: SchemaArgument) {
  return { name, type, description, isDeprecated: false, ...(standard === null ? {} : { default: standard }) };
}

function byName<T extends { name: string }>(all: readonly T[]): Record<string, T> {
  return Object.fromEntries(all.map((one) => [one.name, one]));
}

function versions<T>(names: Record<string, T>): Record<string, Record<string, T>> {
  return Object.fromEntries(VERSIONS.map((version) => [version, names]));
}
