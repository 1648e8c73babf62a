"""An invented news page, with the menus, banner, teasers and comments that such pages come with."""

from __future__ import annotations

ARTICLE = (
    "Coal worth about three million dollars was unloaded at a port in the night of May 3, the ministry in Seoul "
    "said, citing satellite images that it did not show.",
    "The ship, which sails under the flag of Togo, had switched off its transponder for eleven days before it was "
    "seen again in the Yellow Sea, according to two officials.",
    "A spokesman for the owner said the company had sold the vessel in 2018 and had no knowledge of where it had been "
    "since. The buyer could not be reached.",
    "Port officials declined to comment, and the harbour master referred questions to the customs office, which did "
    "not answer a letter sent last week.",
)
TEASERS = (
    "North Korea sends thousands of workers to Russia despite ban",
    "Luxury cars from Germany reached Pyongyang in 2019",
)
COMMENT = (
    "I am sure North Korea exported 900,000 tons of coal to Russia in 2019, everybody in the port knows that and "
    "nobody does anything about it, it is a shame."
)
PUBLISHED = '<meta property="article:published_time" content="2019-05-07T08:00:00+09:00">'


def page(article: tuple[str, ...] = ARTICLE, head: str = "", comments: int = 1) -> str:
    paragraphs = "".join(f"<p>{text}</p>\n" for text in article)
    teasers = "".join(f'<li><a href="/x">{text}</a></li>' for text in TEASERS)
    said = "".join(f'<div class="comment"><p>{COMMENT}</p></div>' for _ in range(comments))
    return f"""<!DOCTYPE html><html lang="en"><head><title>Coal ship | The Harbour Post</title>{head}</head><body>
<header><div class="logo">The Harbour Post</div><nav><ul><li><a href="/w">World</a></li></ul></nav></header>
<div class="menu"><ul><li><a href="/1">Home</a></li><li><a href="/2">Shipping</a></li></ul></div>
<div id="cookie-banner"><p>We use cookies to improve your experience. By continuing you agree to our policy.</p></div>
<main><article><h1>Coal ship unloaded</h1><p class="byline">By Jane Doe</p><p class="date">May 7, 2019</p>
{paragraphs}</article>
<section class="related"><h2>Related stories</h2><ul>{teasers}</ul></section>
<section id="comments" class="comments"><h3>Comments</h3>{said}</section></main>
<footer class="footer"><p>Copyright The Harbour Post. All rights reserved.</p></footer></body></html>"""
