"""The statistics of Look back computed a second time, in another language and by other ways, for tests/property.

Reads histories as JSON from standard input and writes what they give to standard output. Numbers only: a history is a
list of [day, [ratings]], days counted from any first day, and the day it is now. Written from the rule, not from the code.
"""

import json
import math
import statistics
import sys

WEIGHT = 0.25
FADED = [(1 - 0.25) ** age for age in range(2000)]
# What is older than this weighs less than 1e-15 of a point.
OLDEST = 130
Z = 1.2816


def deciles(values):
    """The 10 % and the 90 % point. `inclusive` is type 7."""
    if len(values) == 1:
        return values[0], values[0]
    cuts = statistics.quantiles(values, n=10, method="inclusive")
    return cuts[0], cuts[8]


def smoothed(days):
    """Each level as one weighted sum over all days before it, instead of a running value; split where a piece ends."""
    pieces = []
    last = None
    for place, (day, _) in enumerate(days):
        enough = place >= 5 and day - days[0][0] >= 14
        broken = place > 0 and day - days[place - 1][0] > 8
        if enough:
            level = FADED[place] * days[0][1]
            recent = range(max(1, place - OLDEST), place + 1)
            level += math.fsum(WEIGHT * FADED[place - other] * days[other][1] for other in recent)
            if broken or last != place - 1:
                pieces.append([])
            pieces[-1].append([day, level])
            last = place
    return pieces


def usual(days, now):
    values = [value for day, value in days if now - 42 < day <= now]
    return None if len(values) < 6 else list(deciles(values))


def shift(days, now):
    if not days:
        return None
    first = [value for day, value in days if days[0][0] <= day < days[0][0] + 42]
    latest = [value for day, value in days if now - 42 < day <= now]
    if days[0][0] + 42 > now - 41 or len(first) < 12 or len(latest) < 12:
        return {"said": "too-few"}
    degrees = len(first) + len(latest) - 2
    pooled = ((len(first) - 1) * statistics.variance(first) + (len(latest) - 1) * statistics.variance(latest)) / degrees
    spread = max(0.6, math.sqrt(pooled))
    difference = statistics.fmean(latest) - statistics.fmean(first)
    z = difference / (spread * math.sqrt(1.857 * (1 / len(first) + 1 / len(latest))))
    clear = abs(difference) >= 0.75 and abs(z) >= 2.0
    return {"said": ("higher" if difference > 0 else "lower") if clear else "no-clear-shift", "z": z}


def wilson(kept, decided):
    """The two shares p at which the observed one is z standard errors away: the roots of a quadratic."""
    share = kept / decided
    a = 1 + Z * Z / decided
    b = -(2 * share + Z * Z / decided)
    c = share * share
    root = math.sqrt(b * b - 4 * a * c)
    return [(-b - root) / (2 * a), (-b + root) / (2 * a)]


def answer(history):
    days = sorted([day, statistics.median(ratings)] for day, ratings in history["days"])
    return {
        "medians": days,
        "smooth": smoothed(days),
        "usual": usual(days, history["now"]),
        "shift": shift(days, history["now"]),
        "wilson": wilson(history["kept"], history["decided"]),
    }


json.dump([answer(history) for history in json.load(sys.stdin)], sys.stdout)
