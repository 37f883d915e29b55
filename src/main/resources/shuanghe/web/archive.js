"use strict";
(function () {
  var search = document.getElementById("search");
  var domain = document.getElementById("domain");
  var period = document.getElementById("period");
  var found = document.getElementById("found");
  var editions = Array.prototype.slice.call(document.querySelectorAll("#editions article"));

  function show() {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    editions.forEach(function (edition) {
      var inPeriod = !period.value || edition.dataset.folder === period.value
        || edition.dataset.year === period.value;
      var any = false;
      Array.prototype.forEach.call(edition.querySelectorAll("li[data-stem]"), function (item) {
        var fits = inPeriod
          && (!domain.value || item.dataset.stem === domain.value)
          && words.every(function (word) { return item.dataset.words.indexOf(word) >= 0; });
        item.hidden = !fits;
        any = any || fits;
      });
      edition.hidden = !any;
      shown += any ? 1 : 0;
    });
    found.textContent = shown === 0 ? "没有符合条件的简报。" : "共" + shown + "期。";
  }

  document.getElementById("filters").addEventListener("submit", function (event) {
    event.preventDefault();
  });
  [search, domain, period].forEach(function (control) {
    control.addEventListener("input", show);
  });
  show();
})();
