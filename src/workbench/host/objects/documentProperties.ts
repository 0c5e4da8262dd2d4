import { tell } from '../model/changes';
import type { Model } from '../model/model';
import { bind, type HostObject, type Kind, type Property } from '../requests/kinds';
import { asText } from './values';

const text = (key: string): Property<Model> => ({
  since: '1.7',
  get: ({ properties }) => properties.get(key) ?? '',
  set: (model, value) => {
    const words = asText(value);
    if (words === '') model.properties.delete(key);
    else model.properties.set(key, words);
    tell(model, { type: 'workbook' });
  },
});

const WRITTEN = [
  'Author',
  'Category',
  'Comments',
  'Company',
  'Keywords',
  'Manager',
  'Subject',
  'Title',
];

const DOCUMENT_PROPERTIES: Kind<Model> = {
  name: 'DocumentProperties',
  properties: {
    ...Object.fromEntries(WRITTEN.map((key) => [key, text(key)])),
    LastAuthor: { since: '1.7', get: ({ properties }) => properties.get('LastAuthor') ?? '' },
  },
};

/** `workbook.properties`: what a file says about itself. Only the title is saved to files. */
export const documentProperties = (model: Model): HostObject => bind(DOCUMENT_PROPERTIES, model);
