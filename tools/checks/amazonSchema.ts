import Ajv from 'ajv';
import { type Fields, fieldsOf, itemsOf, readJson } from './json';

const definitions = fieldsOf(fieldsOf(readJson(require.resolve('ask-smapi-model/spec.json')))['definitions']);
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema({ $id: 'amazon', definitions: closed() });
const validators = {
  manifest: ajv.compile({ $ref: 'amazon#/definitions/v1.skill.Manifest.SkillManifestEnvelope' }),
  model: ajv.compile({ $ref: 'amazon#/definitions/v1.skill.interactionModel.InteractionModelData' }),
};

/** What Amazon's own schema finds wrong with a skill.json or an interaction model, a line each. */
export function amazonSays(kind: keyof typeof validators, document: unknown): string[] {
  const validate = validators[kind];
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = '', params }) => `${instancePath || 'the file'} ${message} ${JSON.stringify(params)}`,
  );
}

/**
 * Amazon's definitions with two holes closed: a key nobody has heard of is a fault (in the original a misspelt "sumary"
 * passes), and where an object names its own kind, the definition of that kind holds.
 */
function closed(): Fields {
  const entries = Object.entries(definitions).map(([name, value]): [string, Fields] => {
    const definition = fieldsOf(value);
    if (typeof definition['discriminator'] === 'string')
      return [name, byKind(name, definition, definition['discriminator'])];
    if (name.endsWith('.TypeValueObject')) return [name, withoutSynonyms(definition)];
    return [name, shut(definition)];
  });
  return Object.fromEntries(entries);
}

function shut(definition: Fields): Fields {
  const open = definition['properties'] === undefined || definition['additionalProperties'] !== undefined;
  return open ? definition : { ...definition, additionalProperties: false };
}

/** The description asks for a synonym at least; Amazon builds models without, and exports them with an empty list. */
function withoutSynonyms(definition: Fields): Fields {
  const synonyms = { type: 'array', items: { type: 'string', minLength: 1 } };
  return shut({ ...definition, required: ['value'], properties: { ...fieldsOf(definition['properties']), synonyms } });
}

function byKind(name: string, base: Fields, key: string): Fields {
  const kinds = Object.values(definitions)
    .map(fieldsOf)
    .filter(({ allOf }) => itemsOf(allOf).some((part) => fieldsOf(part)['$ref'] === `#/definitions/${name}`));
  return {
    anyOf: kinds.map((kind) => {
      const parts = [base, ...itemsOf(kind['allOf']).map(fieldsOf)];
      const properties: Fields = Object.fromEntries(
        parts.flatMap((part) => Object.entries(fieldsOf(part['properties']))),
      );
      return {
        type: 'object',
        required: parts.flatMap((part) => itemsOf(part['required'])),
        properties: { ...properties, [key]: { const: kind['x-discriminator-value'] } },
        additionalProperties: false,
      };
    }),
  };
}
