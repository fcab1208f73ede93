/**
 * How a clause begins that no longer tells what was said but what happens there: 说罢, 随后他登车, 旁听席上有人, 现场响起掌声.
 * A clause of what is to come (随后将) is none.
 */
const narrating =
  /^\s*(?:(?:说完|说罢|话音刚落|话音未落|讲完)|(?:随后|接着|然后|之后|旋即|随即|当即)(?:他们?|她们?|两人|二人)(?!.{0,8}[将会要])|(?:(?:旁听席|台下|会场|全场|现场|人群|席间|屋里|教室|门外)(?:[上中里内]|外)?(?:有人|不少人|许多人|众人|一片|响起|爆发|传来|鸦雀|陷入|再次响起|掌声|欢呼|嘘声))|(?:他|她)?(?:起身|转身|登车|离席|离场|挂断|鞠躬|停顿|顿了|哽咽|落泪|摇了?摇头|点了?点头|摆了?摆手|举起|放下|掏出|低下头|沉默(?:了|片刻|良久))|(?:但|不过|却|然而)?(?:谁|双方|两人|任何一方|没有人|无人)(?:也|都|均)?(?:没有?|未|并未|不肯|不愿)?(?:提出|说明|透露|公布|给出|披露))/

/** Whether a clause of a sentence, of which `words` are the beginning, turns from what was said to what is seen. */
export const narrates = (words: string): boolean => narrating.test(words)
