/** A picture of 8 × 8 dots in several colours, as Base64: PNG, with a comment that gives it a real picture's length. */
export const pngBase64 = `iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAXnRFWHRDb21tZW50AE1hZGUgZm9yIHRoZXNlIHRlc3RzLCBhbmQgcGFkZGVkIHdpdGggd29yZHMgc28gdGhhdCBpdCBpcyBubyBzdGFuZC1pbiBvZiBhIHNpbmdsZSBkb3Qu2g58VgAAAJJJREFUeJwFwaERACAIAEAmYRInIZPJZLPBxBmJRAOBaDQ7kf9wgS7wBbmgF/qFccEuOBykg3xQDurBfnActIMO1agaV5NqWq1XG9WsmsMm2sSbZJNu6pvGJtvkEEqhHCqhGtpDR6iFOriRG7uJm7p1t+Fmbg4raSWvlJW6sq8cK22lw3w0H88n8+l8fb4xn83nH1dkZIGr7Ru5AAAAAElFTkSuQmCC`;

/** The same as bytes. */
export const pngBytes: Uint8Array = Uint8Array.from(Buffer.from(pngBase64, 'base64'));
