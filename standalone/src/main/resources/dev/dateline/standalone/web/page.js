// Fetches the list anew while the page is looked at, and puts it in place only when it has changed.
"use strict";
(() => {
  const main = document.getElementById("latest");
  let tag = null;
  const refresh = async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch("/latest" + location.search, {
        headers: tag ? { "If-None-Match": tag } : {},
        cache: "no-store",
      });
      document.body.classList.remove("offline");
      if (answer.status !== 200) return;
      const html = await answer.text();
      if (tag !== null && main.contains(document.activeElement)) return; // do not take the focus away
      tag = answer.headers.get("ETag");
      main.innerHTML = html; // escaped by the server; the content security policy allows no script in it
    } catch {
      document.body.classList.add("offline");
    }
  };
  setInterval(refresh, 2000);
  document.addEventListener("visibilitychange", refresh);
})();
