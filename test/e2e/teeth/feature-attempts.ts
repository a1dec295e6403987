import { byScript, type Way } from '../escape/ways/way.ts';

/** Abilities for which there is nothing here that a page could be given. */
const FEATURES = [
  'display-capture',
  'gamepad',
  'hid',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The page asks its own document whether it may use an ability. */
export const FEATURE_ATTEMPTS: readonly Way[] = FEATURES.map((feature) =>
  byScript(
    `${feature}, by the page’s own word`,
    'catch',
    (_outside, words) => {
      const policy = Reflect.get(document, 'featurePolicy');
      return Reflect.apply(policy.allowsFeature, policy, [words['feature']]) ? 'allowed' : '';
    },
    { words: { feature } },
  ),
);
