// The keys of the review: j and k for the next and the previous KPI, a, v and t for the three answers. Everything works without.
(function () {
  "use strict";

  function isTyping(target) {
    return target.closest("input, textarea, select, [contenteditable]") !== null;
  }

  function go(relation) {
    var link = document.querySelector('a[rel="' + relation + '"]');
    if (link) {
      link.click();
    }
  }

  function press(key) {
    var button = document.querySelector('button[data-key="' + key + '"]');
    if (!button) {
      return;
    }
    var needed = button.dataset.needs ? document.getElementById(button.dataset.needs) : null;
    if (needed && needed.value.trim() === "") {
      needed.focus();
    } else {
      button.click();
    }
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    if (event.key === "j") {
      go("next");
    } else if (event.key === "k") {
      go("prev");
    } else if (event.key === "a" || event.key === "v" || event.key === "t") {
      event.preventDefault();
      press(event.key);
    }
  });
})();
