// Saves a field of the minutes when typing pauses, each with the version that was read; shows what others wrote meanwhile; where two wrote in one field
// both texts stay. Without it the buttons of the page do the same.
(function () {
  "use strict";

  var live = document.getElementById("live");
  if (!live || !window.fetch) {
    return;
  }
  var PAUSE = 800;
  var LOOK = 4000;
  var words = live.dataset;
  var fields = {};
  var besides = words.besides.split(" ").filter(Boolean);

  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }

  function versionOf(field) {
    return field.form.elements["versie-" + field.name];
  }

  function say(field, text, wrong) {
    var state = document.querySelector('[data-state="' + field.name + '"]');
    if (state && state.textContent !== text) {
      state.textContent = text;
      state.classList.toggle("late", Boolean(wrong));
    }
  }

  function send(name, text, version) {
    var body = new URLSearchParams();
    body.set("veld", name);
    body.set("tekst", text);
    body.set("versie", version);
    return fetch(words.address, {
      method: "POST",
      body: body,
      keepalive: text.length < 15000,
      credentials: "same-origin",
      headers: { "X-Form-Token": words.token, Accept: "application/json" }
    }).then(function (answer) {
      if (answer.redirected || (!answer.ok && answer.status !== 409)) {
        throw new Error(String(answer.status));
      }
      return answer.json();
    });
  }

  // one at a time for each field, so that a slow answer never overtakes a later text
  function save(field) {
    var known = fields[field.name];
    window.clearTimeout(known.timer);
    if (known.busy || field.value === known.sent) {
      return known.busy || Promise.resolve();
    }
    var text = field.value;
    say(field, words.saving);
    known.busy = send(field.name, text, versionOf(field).value)
      .then(function (answer) {
        known.busy = null;
        known.sent = text;
        told(field, answer);
        if (field.value !== text) {
          return save(field);
        }
      })
      .catch(function () {
        known.busy = null;
        say(field, words.offline, true);
        known.timer = window.setTimeout(function () { save(field); }, LOOK);
      });
    return known.busy;
  }

  function told(field, answer) {
    if (answer.fout) {
      say(field, answer.fout, true);
    } else if (answer.naast) {
      showBeside(field, answer);
      say(field, words.other.replace("{0}", answer.veld.door), true);
    } else {
      versionOf(field).value = answer.veld.versie;
      say(field, words.saved);
    }
  }

  function showBeside(field, answer) {
    var place = document.querySelector('[data-besides="' + field.name + '"]');
    var number = String(answer.naast.nummer);
    if (besides.indexOf(number) < 0) {
      besides.push(number);
    }
    var shown = place.querySelector('[data-number="' + number + '"]') || place.querySelector('button[value="' + number + '-BOTH"]');
    var block = shown ? shown.closest(".beside") : null;
    if (!block) {
      block = document.getElementById("live-beside").content.cloneNode(true).querySelector(".beside");
      block.dataset.number = number;
      Array.prototype.forEach.call(block.querySelectorAll("button"), function (button) {
        button.value = button.value.replace(/^0-/, number + "-");
      });
      place.appendChild(block);
    }
    fill(block, "standing", answer.veld.tekst);
    fill(block, "standing-by", answer.veld.door);
    fill(block, "beside", answer.naast.tekst);
    fill(block, "beside-by", answer.naast.door);
  }

  function fill(block, what, text) {
    block.querySelector('[data-of="' + what + '"]').textContent = text;
  }

  function isClean(field) {
    var known = fields[field.name];
    return !known.busy && field.value === known.sent;
  }

  // what others wrote comes into fields in which nothing waits to be saved; the place of the cursor stays
  function take(stands) {
    stands.velden.forEach(function (other) {
      var field = fields[other.naam] ? document.getElementById(other.naam) : null;
      if (!field || !isClean(field) || other.versie <= Number(versionOf(field).value) || hasBeside(field)) {
        return;
      }
      var at = field.selectionStart;
      var focused = document.activeElement === field;
      versionOf(field).value = other.versie;
      if (field.value.trim() !== other.tekst.trim()) {
        field.value = other.tekst;
        if (focused) {
          field.setSelectionRange(at, at);
        }
        say(field, words.other.replace("{0}", other.door));
      }
      fields[field.name].sent = field.value;
    });
    live.querySelector("[data-changed]").hidden = stands.stand === words.stand && isKnown(stands.naast);
  }

  // a clash of one's own is shown at its field at once, so it is no news
  function isKnown(numbers) {
    var all = numbers.split(" ").filter(Boolean);
    return all.length === besides.length && all.every(function (number) { return besides.indexOf(number) >= 0; });
  }

  function hasBeside(field) {
    return document.querySelector('[data-besides="' + field.name + '"]').children.length > 0;
  }

  function look() {
    if (document.hidden) {
      return;
    }
    fetch(words.address, { credentials: "same-origin", headers: { Accept: "application/json" } })
      .then(function (answer) { return answer.ok && !answer.redirected ? answer.json() : null; })
      .then(function (stands) { if (stands) { take(stands); } })
      .catch(function () {});
  }

  function saveAll() {
    each("[data-live]", save);
  }

  each("[data-live]", function (field) {
    fields[field.name] = { sent: field.defaultValue, timer: 0, busy: null };
    field.addEventListener("input", function () {
      var known = fields[field.name];
      window.clearTimeout(known.timer);
      known.timer = window.setTimeout(function () { save(field); }, PAUSE);
    });
    field.addEventListener("blur", function () { save(field); });
  });

  each('input[type="radio"][data-scale]', function (radio) {
    radio.addEventListener("change", function () {
      send(radio.name, radio.value, 0).catch(function () {});
    });
  });

  // a form is sent when what is on its way has arrived, or a text would meet itself
  each("main form", function (form) {
    form.addEventListener("submit", function (event) {
      var waiting = Object.keys(fields).map(function (name) {
        window.clearTimeout(fields[name].timer);
        return fields[name].busy;
      }).filter(Boolean);
      if (waiting.length > 0) {
        var button = event.submitter;
        event.preventDefault();
        Promise.all(waiting).then(function () { form.requestSubmit(button); });
        return;
      }
      // a field in which nothing waits to be saved is not sent, or it would meet what others wrote there meanwhile
      Object.keys(fields).forEach(function (name) {
        var field = document.getElementById(name);
        if (field.form === form && isClean(field)) {
          versionOf(field).disabled = true;
        }
      });
    });
  });

  live.querySelector("[data-changed] a").addEventListener("click", function (event) {
    event.preventDefault();
    saveAll();
    Promise.all(Object.keys(fields).map(function (name) { return fields[name].busy; })).then(function () {
      window.location.reload();
    });
  });

  // keys, while nothing is being typed: j and k for the next and previous point, 1 to 4 on the scale, g to give; Esc leaves a field
  function isTyping(target) {
    return target.closest('input:not([type="radio"]), textarea, select, [contenteditable]') !== null;
  }

  function click(selector) {
    var found = document.querySelector(selector);
    if (found) {
      found.click();
    }
    return found;
  }

  document.addEventListener("keydown", function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      saveAll();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "Escape" && isTyping(event.target)) {
      event.target.blur();
      var one = document.getElementById("een");
      if (one) {
        one.focus({ preventScroll: true });
      }
    } else if (isTyping(event.target)) {
      return;
    } else if (event.key === "j") {
      click('a[rel="next"]');
    } else if (event.key === "k") {
      click('a[rel="prev"]');
    } else if (event.key === "g") {
      click('button[data-key="g"]');
    } else if (/^[1-4]$/.test(event.key)) {
      var scale = click('[data-scale="' + event.key + '"]');
      if (scale) {
        scale.focus({ preventScroll: true });
      }
    }
  });

  window.addEventListener("pagehide", saveAll);
  document.addEventListener("visibilitychange", function () {
    if (document.hidden) {
      saveAll();
    } else {
      look();
    }
  });
  window.setInterval(look, LOOK);
})();
