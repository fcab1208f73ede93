import { hinted, type Message } from './messages.ts'

/** What is wrong with a YAML file, by the kind of the mistake, in English; for other kinds the parser's own words have to do. */
export const yamlSyntax: Readonly<Record<string, Message>> = {
  ALIAS_PROPS: 'an alias (*name) cannot have an anchor or a tag',
  BAD_ALIAS: hinted('this alias is not complete', 'Text that begins with * needs quotes.'),
  BAD_DIRECTIVE: hinted('this line is not a YAML directive', 'Text that begins with % needs quotes.'),
  BAD_DQ_ESCAPE: hinted(
    'after a backslash inside double quotes this character means nothing',
    'Write \\\\ for a backslash, or use single quotes.',
  ),
  BAD_INDENT: hinted(
    'the indentation does not fit',
    'Entries of one mapping or list begin in the same column; brackets have to be closed.',
  ),
  BAD_PROP_ORDER: 'anchors and tags have to stand before the value',
  BAD_SCALAR_START: hinted('a value cannot begin with this character', 'Put the text in quotes.'),
  BLOCK_AS_IMPLICIT_KEY: hinted(
    'a second “: ” on the same line',
    'Put text that contains “: ” in quotes, or begin a new line with more indentation.',
  ),
  BLOCK_IN_FLOW: hinted(
    'a list or mapping by indentation cannot stand inside brackets',
    'Use brackets inside brackets.',
  ),
  KEY_OVER_1024_CHARS: hinted('a key cannot be longer than 1024 characters', 'Is a quotation mark missing?'),
  MISSING_CHAR: hinted(
    'a character is missing here',
    'Quotation marks and brackets have to be closed, items separated by commas, and a colon followed by a space.',
  ),
  MULTILINE_IMPLICIT_KEY: hinted(
    'a key has to stand on one line',
    'Is a colon missing, or does a text that goes on in the next line need quotes?',
  ),
  MULTIPLE_ANCHORS: 'a value can have one anchor only',
  MULTIPLE_TAGS: 'a value can have one tag only',
  TAB_AS_INDENT: hinted('tabs cannot indent YAML', 'Use spaces.'),
  TAG_RESOLVE_FAILED: hinted('this tag means nothing here', 'Text that begins with ! needs quotes.'),
  UNEXPECTED_TOKEN: hinted(
    'this does not fit here',
    'Check the indentation, the quotes and the commas of this line and the one before.',
  ),
  BAD_COLLECTION_TYPE: 'the tag does not fit this kind of value',
}
