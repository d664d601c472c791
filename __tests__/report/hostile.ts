/** What a service or a caller could send to leave its place in a report. */
export const hostile =
  '::error::x ##[group]y \u001b[31mred\u001b[0m | a | <img src=x onerror=alert(1)> ]]> </details> ```\n# head\n[l](http://evil.invalid) @octocat #1 \u202e\u0000\ufffe\ud800 &amp; {{x}} "q" \'s\' `code` <!-- --> $$x$$';
