/** Something a person can mend: printed as its plain message, without a stack. */
export class StartProblem extends Error {}
