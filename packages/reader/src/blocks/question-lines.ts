/** “Q:”, “A:”, 问：, 答：, 记者： at the start of a line: a turn of an interview. */
export const turnLabel =
  /^(?:\*\*|__)?(Q|A|Question|Answer|QUESTION|ANSWER|问|問|答|(?:《[^《》]{2,12}》|[\u4e00-\u9fffA-Z]{0,8})(?:记者|記者)(?:提?问|提?問)?|主持人)(?:\*\*|__)?\s?[:：](?:\*\*|__)?\s*/

/** Whether a line is set bold as a whole, with the marks that plain text has for that. */
export const isBold = (text: string): boolean => /^(?:\*\*[^*]+\*\*|__[^_]+__)$/.test(text)

/** Whether a text ends with a question mark, whatever closes after it. */
export const asks = (text: string): boolean => /[?？]["”」』）)*_]{0,3}$/.test(text)
