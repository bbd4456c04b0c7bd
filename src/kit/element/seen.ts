/**
 * Calls back once, when an element has been in view for a second: half of it, or half of the window full of it. Gives
 * what stops the watch.
 */
export function whenSeen(element: Element, tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      const { intersectionRatio, intersectionRect } = entries.at(-1)!;
      if (intersectionRatio >= 0.5 || intersectionRect.height * 2 >= innerHeight)
        timer ??= setTimeout(() => (stop(), tell()), 1000);
      else timer = void clearTimeout(timer);
    },
    // So finely that an element many windows high is noticed too.
    { threshold: [...Array(41).keys()].map((i) => i / 40) },
  );
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  observer.observe(element);
  return stop;
}
