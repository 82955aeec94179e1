import type { PhrasingContent, RootContent } from 'mdast'
import { diagnose } from '../../../model/diagnostic.js'
import { isLanguage } from '../../../model/language.js'
import { placeOfNode } from '../../../model/place.js'
import type { DirectiveReader } from './directive.js'

/** `:lang[…]{code=es}` in a line, `:::lang{code=es}` round blocks: words in another language than the report's. */
export const readLang: DirectiveReader = (node, context, rewrite) => {
  const language = node.attributes?.code?.trim() ?? ''
  if (!isLanguage(language)) {
    diagnose(
      placeOfNode(context.file, node),
      'language-is-declared',
      language === '' ? '`lang` names no language' : `\`${language}\` is not a language`,
      'Write its tag, such as `:lang[…]{code=es}`.',
    )
  }
  const { position } = node
  return node.type === 'containerDirective'
    ? [
        {
          type: 'languageBlock',
          language,
          children: rewrite(node.children as RootContent[], context),
          position,
        },
      ]
    : [
        {
          type: 'languageText',
          language,
          children: rewrite(node.children as PhrasingContent[], context),
          position,
        },
      ]
}
