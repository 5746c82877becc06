// Keeps one region of the page fresh: fetches the page again and puts the new region in the old one's place.
const seconds = (region) => Math.max(2, Number(region.dataset.refresh) || 5);

const refresh = async (region) => {
  let next = region;
  if (!document.hidden && !region.contains(document.activeElement)) {
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = answer.ok && page.getElementById(region.id);
      if (fresh) {
        next = document.adoptNode(fresh);
        const scrolled = region.scrollLeft;
        region.replaceWith(next);
        next.scrollLeft = scrolled;
      }
    } catch {
      // the network is away: what is shown stays, and we ask again
    }
  }
  setTimeout(refresh, seconds(next) * 1000, next);
};

for (const region of document.querySelectorAll("[data-refresh]")) setTimeout(refresh, seconds(region) * 1000, region);
