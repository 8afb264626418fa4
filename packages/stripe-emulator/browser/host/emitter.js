/**
 * Listeners by event name. Events leave asynchronously, because React attaches its listeners only after `mount`.
 * @returns {{ on(name: string, fn: Function): void, once(name: string, fn: Function): void, off(name: string, fn?: Function): void, has(name: string): boolean, emit(name: string, payload: object): void }}
 */
export function createEmitter() {
  /** @type {Map<string, Set<Function>>} */
  const listeners = new Map();

  /** @param {string} name */
  const of = (name) => {
    const known = listeners.get(name) ?? new Set();
    listeners.set(name, known);
    return known;
  };

  return {
    on: (name, fn) => {
      of(name).add(fn);
    },
    once: (name, fn) => {
      /** @param {object} payload */
      const wrapper = (payload) => {
        of(name).delete(wrapper);
        fn(payload);
      };
      of(name).add(wrapper);
    },
    off: (name, fn) => {
      if (fn === undefined) listeners.delete(name);
      else of(name).delete(fn);
    },
    has: (name) => of(name).size > 0,
    emit: (name, payload) => {
      setTimeout(() => {
        for (const fn of [...of(name)]) fn(payload);
      }, 0);
    },
  };
}
