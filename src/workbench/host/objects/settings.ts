import { tell } from '../model/changes';
import type { Model } from '../model/model';
import { bind, type HostObject, type Kind } from '../requests/kinds';
import { collectionMembers } from './collection';

interface SettingTarget {
  readonly model: Model;
  readonly key: string;
}

const SETTING: Kind<SettingTarget> = {
  name: 'Setting',
  isAlive: ({ model, key }) => model.settings.has(key),
  identity: ({ key }) => ({ _Id: key, Key: key }),
  properties: {
    Key: { since: '1.4', get: ({ key }) => key },
    Value: {
      since: '1.4',
      get: ({ model, key }) => model.settings.get(key) ?? null,
      set: ({ model, key }, value) => setSetting(model, key, value),
    },
    _Id: { since: '1.4', get: ({ key }) => key },
  },
  methods: {
    Delete: {
      since: '1.4',
      run: ({ model, key }) => {
        model.settings.delete(key);
        tell(model, { type: 'workbook' });
      },
    },
  },
};

function setSetting(model: Model, key: string, value: unknown): void {
  model.settings.set(key, value);
  tell(model, { type: 'workbook' });
}

const listing = collectionMembers<Model, string>({
  all: ({ settings }) => [...settings.keys()],
  find: (keys, key) => keys.find((other) => other === key),
  object: (key, model) => bind(SETTING, { model, key }),
  since: '1.4',
});

const SETTINGS: Kind<Model> = {
  name: 'SettingCollection',
  ...listing,
  methods: {
    ...listing.methods,
    Add: {
      since: '1.4',
      run: (model, args) => {
        const key = args.text(0);
        setSetting(model, key, args.any(1) ?? null);
        return bind(SETTING, { model, key });
      },
    },
  },
};

/** `workbook.settings`: what add-ins keep in the file. */
export const settings = (model: Model): HostObject => bind(SETTINGS, model);
