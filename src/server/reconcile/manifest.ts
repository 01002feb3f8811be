import { entityTypeNames } from '../../ontology/ontology.ts';
import { typeOf } from './properties.ts';

/** What a client learns first: the protocol's service manifest. `base`: how people reach `/`, without a slash at its end. */
export const manifest = (base: string) => ({
  versions: ['0.2'],
  name: 'Model Atlas',
  identifierSpace: `${base}/e/`,
  schemaSpace: `${base}/graphql`,
  documentation: `${base}/`,
  defaultTypes: entityTypeNames.map(typeOf),
  view: { url: `${base}/e/{{id}}` },
  preview: { url: `${base}/reconcile/preview?id={{id}}`, width: 420, height: 180 },
  suggest: {
    entity: { service_url: base, service_path: '/reconcile/suggest/entity' },
    type: { service_url: base, service_path: '/reconcile/suggest/type' },
    property: { service_url: base, service_path: '/reconcile/suggest/property' },
  },
  extend: {
    propose_properties: { service_url: base, service_path: '/reconcile/properties' },
    property_settings: [],
  },
});
