"use strict";
// Filters the list in the page itself, so that it works from a file share; without scripts
// everything is listed. The choice is kept in the address, so that it can be sent on.
(function () {
  var controls = ["search", "domain", "period"].map(function (id) {
    return document.getElementById(id);
  });
  var search = controls[0];
  var domain = controls[1];
  var period = controls[2];
  var found = document.getElementById("found");
  var trends = document.getElementById("trends");
  var editions = Array.prototype.slice.call(document.querySelectorAll("#editions article"));

  function show() {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    var chosen = words.length > 0 || domain.value !== "" || period.value !== "";
    var shown = 0;
    editions.forEach(function (edition) {
      var inPeriod = period.value === "" || edition.dataset.folder === period.value
        || edition.dataset.year === period.value;
      var any = false;
      Array.prototype.forEach.call(edition.querySelectorAll("li[data-stem]"), function (item) {
        var fits = inPeriod
          && (domain.value === "" || item.dataset.stem === domain.value)
          && words.every(function (word) { return item.dataset.words.indexOf(word) >= 0; });
        item.hidden = !fits;
        any = any || fits;
      });
      edition.hidden = !any;
      shown += any ? 1 : 0;
    });
    if (trends) {
      trends.hidden = chosen;
    }
    found.textContent = shown === 0 ? "没有符合条件的简报。" : "共" + shown + "期。";
  }

  function remember() {
    var chosen = controls.filter(function (control) { return control.value !== ""; });
    var parts = chosen.map(function (control) {
      return control.id + "=" + encodeURIComponent(control.value);
    });
    history.replaceState(null, "", "#" + parts.join("&"));
  }

  function recall() {
    location.hash.slice(1).split("&").forEach(function (part) {
      var at = part.indexOf("=");
      var control = document.getElementById(part.slice(0, at));
      if (at > 0 && controls.indexOf(control) >= 0) {
        control.value = decodeURIComponent(part.slice(at + 1));
      }
    });
  }

  document.getElementById("filters").addEventListener("submit", function (event) {
    event.preventDefault();
  });
  controls.forEach(function (control) {
    control.addEventListener("input", function () {
      show();
      remember();
    });
  });
  recall();
  show();
})();
