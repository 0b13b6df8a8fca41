import * as vscode from 'vscode';

import type { Suggestion } from '../../detect/detector.ts';
import { accepted } from '../accepted.ts';

/** A value of an attribute; a suggestion stands for the annotation that it becomes when it is chosen. */
export type FormValue = string | number | boolean | Suggestion;

/**
 * What a step of a form answers: values (none: the attribute is removed), a step back, this one and the rest as they
 * are, or the end.
 */
export type Answer = { readonly values: readonly FormValue[] } | 'back' | 'rest' | 'cancel';

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

/**
 * One step of a form that is answered from a list, or by typing where the step allows it. With check boxes, Enter
 * takes what is checked when the annotator has checked or unchecked something, or is on what was chosen before; else
 * the line that is highlighted, in place of it.
 */
export function askPick(options: PickOptions): Promise<Answer> {
  const list = vscode.window.createQuickPick<Choice>();
  const { title, placeholder, step, totalSteps, choices, multiple } = options;
  Object.assign(list, { title, step, totalSteps, matchOnDescription: true, matchOnDetail: true });
  list.canSelectMany = multiple;
  const before = choices.filter((item) => options.chosen.some((held) => isChoice(item, held)));
  let checked: readonly Choice[] = before;
  /** What VS Code has highlighted since the list last changed: it may find a line by other means than its words. */
  let found: Choice | undefined;
  const refresh = () => {
    const input = list.value.trim();
    const typed = input === '' ? undefined : options.typed?.(input);
    const typedBefore = checked.filter((item) => !choices.includes(item));
    list.items = [...choices, ...typedBefore, ...(typeof typed === 'object' ? [typed] : [])];
    list.placeholder = typeof typed === 'string' ? typed : placeholder;
    if (multiple) list.selectedItems = checked;
    if (input === '') list.activeItems = [...before, ...choices].slice(0, 1);
    else if (multiple) list.activeItems = list.items.filter((item) => isFound(item, input)).slice(0, 1);
    found = undefined;
  };
  refresh();
  list.onDidChangeValue(refresh);
  list.onDidChangeActive(([active]) => {
    found = active;
  });
  list.onDidChangeSelection((selection) => {
    checked = selection;
  });
  return new Promise((resolve) => {
    offerButtons(list, options, done);
    list.onDidAccept(() => {
      const input = list.value.trim();
      const shown = (item: Choice) => item === found || isFound(item, input);
      const active = accepted(
        list.activeItems[0],
        input === '' ? [...before, ...choices] : list.items,
        shown,
      );
      // Nothing in the list is what was typed: that takes nothing away.
      if (!active && !multiple) return;
      const untouched =
        list.selectedItems.length === before.length &&
        before.every((one) => list.selectedItems.includes(one));
      const highlighted = active && (!multiple || (untouched && !before.includes(active)));
      done({ values: (highlighted ? [active] : list.selectedItems).flatMap(({ value }) => value ?? []) });
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

/** The step that is shown, and what ends it with the rest of the form as it is. */
let shownStep: { readonly box: vscode.QuickInput; readonly takeRest: () => void } | undefined;

/** Takes what the step of the form that is shown and the steps after it hold as it is. */
export function takeRest(): void {
  shownStep?.takeRest();
}

/** A step back, and the rest of the form as it is; a key binding has the latter's condition. */
function offerButtons(
  box: vscode.QuickPick<Choice> | vscode.InputBox,
  { step, totalSteps }: Step,
  done: (answer: Answer) => void,
): void {
  const rest = {
    iconPath: new vscode.ThemeIcon('check-all'),
    tooltip: vscode.l10n.t('Take this and all further steps as proposed (Ctrl+Enter)'),
  };
  const back = step > 1 ? [vscode.QuickInputButtons.Back] : [];
  box.buttons = totalSteps > 1 ? [...back, rest] : back;
  box.onDidTriggerButton((button) => done(button === rest ? 'rest' : 'back'));
  const setFillingIn = (fillingIn: boolean) =>
    vscode.commands.executeCommand('setContext', 'articleAnnotator.fillingIn', fillingIn);
  shownStep = { box, takeRest: () => done('rest') };
  void setFillingIn(true);
  box.onDidHide(() => {
    // The next step may be shown by now.
    if (shownStep?.box !== box) return;
    shownStep = undefined;
    void setFillingIn(false);
  });
}

/** Whether a list that is filtered by an input shows a choice; VS Code highlights none by itself when there are check boxes. */
function isFound({ label, description, detail, alwaysShow }: Choice, input: string): boolean {
  const words = [label, description, detail].join('\n').toLocaleLowerCase();
  return alwaysShow === true || words.includes(input.toLocaleLowerCase());
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
  const check = () => {
    const problem = box.value.trim() === '' ? undefined : options.validate?.(box.value.trim());
    box.validationMessage = problem ?? '';
    return problem === undefined;
  };
  box.onDidChangeValue(check);
  return new Promise((resolve) => {
    offerButtons(box, options, done);
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
