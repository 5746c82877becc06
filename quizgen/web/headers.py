"""A response in, the same response with the headers that keep a browser safe out."""

from __future__ import annotations

from flask import Flask, Response, request

from quizgen.settings import Settings

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
DAY = 24 * 3600


def init_app(app: Flask, settings: Settings) -> None:
    """Every response gets the headers, error pages included."""

    @app.after_request
    def dress(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = POLICY
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "same-origin"  # with no-referrer, CSRF protection over https would refuse
        response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
        if settings.secure:
            response.headers["Strict-Transport-Security"] = f"max-age={365 * DAY}"
        if request.endpoint != "static":
            response.headers["Cache-Control"] = "no-store"
        elif request.path.endswith(".woff2"):  # a font of this name never changes; style sheets are asked for again
            response.headers["Cache-Control"] = f"public, max-age={30 * DAY}, immutable"
        return response
