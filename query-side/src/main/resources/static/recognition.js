// Nothing that is typed gets lost: it is kept in this browser until it was taken. A form whose sending got no answer is sent
// again as it stands, with the key and the version that are in it, so that it takes effect once. Every form works without
// this script, and nothing is decided here.
(() => {
  'use strict';
  const FORMS = 'main form[method=post]';
  const FIELDS = 'input[name]:not([type=hidden], [type=file], [type=password]), select[name], textarea[name]';
  const KEPT = 'chua-gui ';
  const LIFE = 14 * 24 * 3600 * 1000;
  const PATIENCE = 120 * 1000;
  const AWAY = [429, 502, 503, 504];
  const TEXTS = JSON.parse(document.getElementById('main').dataset.texts);
  const say = (text, ...given) => given.reduce((said, value, place) => said.replace(`{${place}}`, () => value), TEXTS[text]);
  const waiting = new Set();
  let taken = false;

  const forms = () => [...document.querySelectorAll(FORMS)];
  const fieldsOf = form => [...form.elements].filter(field => field.matches(FIELDS));
  const hasFiles = form => [...form.elements].some(field => field.files?.length > 0);
  const versionOf = form => form.elements['phien-ban-da-xem']?.value;

  // What is kept, by person and address; a browser may refuse to keep anything.
  const store = act => {
    try {
      return act(localStorage);
    } catch {
      return null;
    }
  };
  const ofPerson = () => KEPT + document.getElementById('main').dataset.person + ' ';
  const names = start => store(kept => Object.keys(kept).filter(name => name.startsWith(start))) ?? [];
  const read = name => store(kept => JSON.parse(kept.getItem(name)));
  const forget = name => store(kept => kept.removeItem(name));

  function nameOf(form) {
    const asked = new URLSearchParams(location.search);
    asked.delete('phien-ban');
    return ofPerson() + location.pathname + '?' + asked + ' ' + form.getAttribute('action');
  }

  // Each field by its name, and by its value or its place among those of that name.
  function placesOf(form) {
    const seen = {};
    return fieldsOf(form).map(field => {
      const place = seen[field.name] = (seen[field.name] ?? 0) + 1;
      return [field.name + ' ' + (isChoice(field) ? field.value : place), field];
    });
  }

  const isChoice = field => field.type === 'radio' || field.type === 'checkbox';
  const typed = field => isChoice(field) ? field.checked : field.value;

  // As the server has written it, whatever was typed or put back by the browser since.
  function written(field) {
    const options = [...field.options ?? []];
    return isChoice(field)
      ? field.defaultChecked
      : field.defaultValue ?? (options.find(option => option.defaultSelected) ?? options[0])?.value;
  }

  function keep(form) {
    const name = nameOf(form);
    const {fields = {}, bases = {}} = read(name) ?? {};
    for (const [place, field] of placesOf(form)) {
      if (place in fields || typed(field) !== written(field)) {
        fields[place] = typed(field);
        bases[place] ??= written(field);
      }
    }
    const what = {at: Date.now(), version: versionOf(form), files: hasFiles(form), fields, bases};
    store(kept => kept.setItem(name, JSON.stringify(what)));
  }

  const isNews = (form, {fields}) =>
    placesOf(form).some(([place, field]) => place in fields && fields[place] !== written(field));

  // Something else was changed meanwhile, such as another page of the same dossier.
  const isUntouched = (form, {fields, bases = {}}) =>
    placesOf(form).every(([place, field]) => !(place in fields) || bases[place] === written(field));

  function resume(form) {
    const what = read(nameOf(form));
    if (!what || fieldsOf(form).length === 0) {
      return;
    }
    if (!isNews(form, what)) {
      forget(nameOf(form));
    } else if (what.version === versionOf(form) || isUntouched(form, what)) {
      restore(form, what);
    } else {
      ask(form, what);
    }
  }

  const moment = at => new Date(at)
    .toLocaleString('en-GB', {dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh'})
    .split(', ').reverse().join(', ');

  function restore(form, {at, files, fields}) {
    for (const [place, field] of placesOf(form)) {
      if (place in fields) {
        field[isChoice(field) ? 'checked' : 'value'] = fields[place];
      }
    }
    form.dispatchEvent(new Event('restored'));
    days();
    const chooseAgain = files ? ' ' + say('choose-again') : '';
    note(form, 'kept', say('restored', moment(at)) + chooseAgain, {[say('drop')]: () => drop(form)});
  }

  function drop(form) {
    forget(nameOf(form));
    form.reset();
    form.dispatchEvent(new Event('restored'));
    days();
    quiet(form, 'kept');
    fieldsOf(form)[0].focus();
  }

  // Somebody was quicker meanwhile: nothing is put over it unasked.
  function ask(form, what) {
    form.inert = true;
    const decided = act => () => {
      form.inert = false;
      act();
    };
    note(form, 'kept', say('changed', moment(what.at)), {
      [say('use-own')]: decided(() => { restore(form, what); forget(nameOf(form)); keep(form); }),
      [say('use-system')]: decided(() => drop(form)),
    });
  }

  // What is said at a form, one note of a kind, and what can be done about it.
  const quiet = (form, kind) => form['note-' + kind]?.remove();

  function note(form, kind, text, acts = {}) {
    quiet(form, kind);
    const note = form['note-' + kind] = document.createElement('div');
    note.className = 'note ' + kind;
    note.setAttribute('role', kind === 'sending' ? 'status' : 'alert');
    note.append(document.createElement('p'));
    note.firstChild.textContent = text;
    for (const [label, act] of Object.entries(acts)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', act);
      note.append(button);
    }
    if (kind === 'kept') {
      form.before(note);
    } else {
      form.after(note);
      // What is sent by itself disturbs nobody who reads elsewhere on the page.
      waiting.has(form) || note.scrollIntoView({block: 'nearest'});
    }
    return note;
  }

  // htmx sends a form as the layout says, and shows what comes back; where to go on comes as an address.
  const prepare = () => forms().forEach(form => form.setAttribute('hx-post', form.getAttribute('action')));

  const on = (event, act) => document.addEventListener('htmx:' + event, ({detail}) => {
    if (detail.elt.matches('form')) {
      act(detail.elt, detail.xhr ?? detail);
    }
  });

  on('configRequest', (form, request) => { request.timeout = hasFiles(form) ? 0 : PATIENCE; });

  on('beforeSend', (form, request) => {
    form.setAttribute('aria-busy', 'true');
    quiet(form, 'unsent');
    const sending = note(form, 'sending', say('sending'), {[say('stop')]: () => request.abort()});
    if (hasFiles(form)) {
      measure(request.upload, sending);
    }
  });

  function measure(upload, sending) {
    const bar = document.createElement('progress');
    const share = document.createElement('span');
    bar.setAttribute('aria-label', say('share'));
    share.setAttribute('aria-hidden', 'true');
    sending.firstChild.after(bar, share);
    upload.addEventListener('progress', ({loaded, total}) => {
      bar.value = loaded / total;
      share.textContent = Math.floor(100 * bar.value) + ' %';
    });
    upload.addEventListener('load', () => {
      sending.firstChild.textContent = say('recording');
    });
  }

  on('beforeOnLoad', (form, request) => {
    if (request.getResponseHeader('HX-Redirect')) {
      taken = true;
      forget(nameOf(form));
    }
  });

  on('afterRequest', form => {
    if (!taken) {
      form.removeAttribute('aria-busy');
      quiet(form, 'sending');
    }
  });

  function wait(form, why) {
    note(form, 'unsent', why + ' ' + say('waits'));
    waiting.add(form);
  }

  on('sendError', form => wait(form, say('no-line')));
  on('timeout', form => wait(form, say('no-line')));
  on('sendAbort', form => {
    waiting.delete(form);
    note(form, 'unsent', say('stopped'));
  });
  on('responseError', (form, {status, responseText}) => {
    if (AWAY.includes(status)) {
      return wait(form, say('no-answer'));
    }
    waiting.delete(form);
    const said = new DOMParser().parseFromString(responseText, 'text/html').querySelector('main p')?.textContent;
    note(form, 'unsent', (said ?? say('not-sent')) + ' ' + say('kept-here'),
      {[status === 401 ? say('sign-in') : say('reload')]: () => location.reload()});
  });

  function sendAgain() {
    [...waiting].filter(form => form.isConnected && form.checkValidity()).forEach(form => form.sentBy?.click());
  }

  // A page instead of an address: a refusal with what was typed, a next step, or the form taken and empty.
  let opened = [];
  const summaries = () => [...document.querySelectorAll('#results summary')];
  document.addEventListener('htmx:beforeSwap', () => {
    opened = summaries().filter(each => each.parentElement.open).map(each => each.id);
  });
  document.addEventListener('htmx:afterSwap', ({target, detail}) => {
    summaries().forEach(each => { each.parentElement.open = opened.includes(each.id); });
    if (target.id === 'main') {
      days();
      waiting.delete(detail.requestConfig.elt);
      prepare();
      const refusal = target.querySelector('.refusal[role=alert]');
      const sent = nameOf(detail.requestConfig.elt);
      forms().forEach(form => nameOf(form) === sent ? refusal || settle(form, sent) : resume(form));
      const first = refusal ?? target.querySelector('h1');
      first.tabIndex = -1;
      first.focus();
    }
  });

  function settle(form, sent) {
    const what = read(sent);
    if (what && isNews(form, what)) {
      forget(sent);
    }
  }

  function changed({target}) {
    const form = target.form;
    if (!form?.matches(FORMS)) {
      return;
    }
    if (target.dataset.largest) {
      weigh(target);
    }
    fillTotal(target);
    keep(form);
    if (waiting.delete(form)) {
      note(form, 'unsent', say('edited'));
    }
  }

  function weigh(input) {
    const most = input.dataset.largest;
    const large = [...input.files].find(file => file.size > most * 1024 * 1024);
    const fault = large ? say('too-large', large.name, most) : '';
    input.setCustomValidity(fault);
    document.getElementById(input.getAttribute('aria-describedby')).textContent = fault;
  }

  // What is missing is said in the language of the page, whatever the browser's is.
  function lacks({target}) {
    const {valueMissing, badInput, rangeOverflow, customError} = target.validity;
    const text = valueMissing ? say('missing')
      : badInput ? say('unreadable')
      : rangeOverflow && target.type === 'date' ? say('too-late', target.max.split('-').reverse().join('/')) : '';
    if (!customError && text) {
      target.setCustomValidity(text);
      target.lacks = true;
    }
  }

  function lacksNoMore({target}) {
    [...target.form?.elements ?? []].filter(field => field.lacks).forEach(field => {
      field.setCustomValidity('');
      field.lacks = false;
    });
  }

  // A browser set up in another language shows days its own way; here they are told as everywhere else.
  const ownDays = navigator.language.startsWith('vi');
  const days = () => document.querySelectorAll('main input[type=date]').forEach(tellDay);

  function tellDay(field) {
    if (!ownDays) {
      field.told ??= field.insertAdjacentElement('afterend', document.createElement('span'));
      field.told.className = 'small day';
      field.told.textContent = field.value && say('day', field.value.split('-').reverse().join('/'));
    }
  }

  function day({target}) {
    if (target.matches('main input[type=date]')) {
      tellDay(target);
    }
  }

  // The same total is typed once: whoever begins with another share of it finds it there.
  function fillTotal(part) {
    const total = part.closest('.pair')?.querySelector('[data-whole]');
    const known = [...part.form.querySelectorAll('[data-whole]')]
      .find(field => field.value && field.dataset.whole === total?.dataset.whole);
    if (part.value && total && total !== part && !total.value && known) {
      total.value = known.value;
    }
  }

  /** Names the step that a slider stands at, before it is shown. */
  function name({target}) {
    const said = target.matches('.slider input') && target.form.querySelector('output');
    if (said) {
      said.textContent = [...target.list.options].find(step => step.value === target.value)?.label ?? target.value;
    }
  }

  document.addEventListener('invalid', lacks, true);
  document.addEventListener('click', lacksNoMore, true);
  document.addEventListener('input', lacksNoMore);
  document.addEventListener('input', changed);
  document.addEventListener('input', name);
  document.addEventListener('input', day);
  document.addEventListener('change', changed);
  document.addEventListener('submit', event => {
    event.target.sentBy = event.submitter;
    const own = event.target.matches('header form') ? names(ofPerson()) : [];
    if (own.length === 0 || confirm(say('leaving'))) {
      own.forEach(forget);
    } else {
      event.preventDefault();
    }
  });

  addEventListener('online', sendAgain);
  setInterval(sendAgain, 30 * 1000);
  addEventListener('beforeunload', event => {
    if (!taken && (waiting.size > 0 || document.querySelector(FORMS + '[aria-busy]'))) {
      event.preventDefault();
    }
  });
  // What was taken is not to come back as it was left.
  addEventListener('pageshow', ({persisted}) => persisted && taken && location.reload());

  names(KEPT).filter(name => !(read(name)?.at > Date.now() - LIFE)).forEach(forget);
  prepare();
  forms().forEach(resume);
  days();
})();
