import * as vscode from 'vscode';

import type { Suggestion } from '../../detect/detector.ts';

/** A value of an attribute; a suggestion stands for the annotation that it becomes when it is chosen. */
export type FormValue = string | number | boolean | Suggestion;

/** What a step of a form answers: values (none: the attribute is removed), a step back, or the end. */
export type Answer = { readonly values: readonly FormValue[] } | 'back' | 'cancel';

export interface Step {
  readonly title: string;
  readonly placeholder: string;
  readonly step: number;
  readonly totalSteps: number;
}

export interface Choice extends vscode.QuickPickItem {
  /** Undefined for the choice that removes the value. */
  readonly value: string | Suggestion | undefined;
  /** What was written instead when the attribute was filled in without a link: words, a calendar value. */
  readonly written?: readonly string[];
}

export interface PickOptions extends Step {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly multiple: boolean;
  /** Makes a choice of what is typed; a string says why it cannot be one. */
  readonly typed?: (input: string) => Choice | string | undefined;
}

/** One step of a form that is answered from a list, or by typing where the step allows it. */
export function askPick(options: PickOptions): Promise<Answer> {
  const list = vscode.window.createQuickPick<Choice>();
  const { title, placeholder, step, totalSteps } = options;
  Object.assign(list, {
    title,
    placeholder,
    step,
    totalSteps,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  list.canSelectMany = options.multiple;
  list.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
  const refresh = () => {
    const typed = list.value.trim() === '' ? undefined : options.typed?.(list.value.trim());
    list.items = typeof typed === 'object' ? [...options.choices, typed] : options.choices;
    if (typeof typed === 'string') list.placeholder = typed;
    const chosen = list.items.filter((item) => options.chosen.some((held) => isChoice(item, held)));
    if (options.multiple) list.selectedItems = chosen;
    list.activeItems = chosen.length > 0 ? chosen.slice(0, 1) : list.items.slice(0, 1);
  };
  refresh();
  list.onDidChangeValue(refresh);
  return new Promise((resolve) => {
    list.onDidTriggerButton(() => done('back'));
    list.onDidAccept(() => {
      // With check boxes, Enter without a check takes the line that is highlighted.
      const picked = list.selectedItems.length > 0 ? list.selectedItems : list.activeItems;
      done({ values: picked.flatMap(({ value }) => value ?? []) });
    });
    list.onDidHide(() => {
      resolve('cancel');
      list.dispose();
    });
    list.show();
    function done(answer: Answer): void {
      resolve(answer);
      list.hide();
    }
  });
}

/** Whether a choice is what an attribute holds. */
export function isChoice({ value, written }: Choice, held: string): boolean {
  return value === held || written?.includes(held) === true;
}

export interface InputOptions extends Step {
  readonly value: string;
  readonly validate?: (input: string) => string | undefined;
}

/** One step of a form that is answered by typing; an empty answer has no value. */
export function askInput(options: InputOptions): Promise<Answer> {
  const box = vscode.window.createInputBox();
  const { title, placeholder, step, totalSteps, value } = options;
  Object.assign(box, { title, prompt: placeholder, step, totalSteps, value });
  box.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
  const check = () => {
    const problem = box.value.trim() === '' ? undefined : options.validate?.(box.value.trim());
    box.validationMessage = problem ?? '';
    return problem === undefined;
  };
  box.onDidChangeValue(check);
  return new Promise((resolve) => {
    box.onDidTriggerButton(() => done('back'));
    box.onDidAccept(() => {
      const value = box.value.trim();
      if (check()) done({ values: value === '' ? [] : [value] });
    });
    box.onDidHide(() => {
      resolve('cancel');
      box.dispose();
    });
    box.show();
    function done(answer: Answer): void {
      resolve(answer);
      box.hide();
    }
  });
}
