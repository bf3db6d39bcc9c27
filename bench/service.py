"""Measures a running service from outside, in turns with a script: see service.sh."""
import argparse
import contextlib
import glob
import gzip
import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
TOKEN = "bench"
OPEN, FORWARD = "2023-01-10T09:00:00+08:00", "2023-01-13T09:00:01+08:00"
ROUND = "/api/campaigns/campaign/rounds/1"


class Service:
    """A service in a fresh home; its jar and class path are those of bin/huibao."""

    def __init__(self, campaign, settings=(), heap=None):
        self.home = tempfile.mkdtemp(prefix="huibao-bench-")
        shutil.copytree(campaign, self.home + "/campaigns/campaign")
        os.makedirs(self.home + "/inbox")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        mine = {"huibao.home": self.home, "huibao.desk.port": self.port, "huibao.desk.api-token": TOKEN,
                "huibao.clock.start": OPEN, "huibao.clock.manual": "true", "huibao.inbox-quiet": "0s",
                "huibao.inbox-poll": "100ms"}
        words = ["--%s=%s" % pair for pair in mine.items()] + ["--" + setting for setting in settings]
        self.log = open(self.home + "/service.log", "w")
        environment = dict(os.environ, JAVA_OPTS="%s %s" % (os.environ.get("JAVA_OPTS", ""), "-Xmx" + heap if heap else ""))
        began = time.time()
        self.process = subprocess.Popen(os.environ.get("BENCH_SERVICE", ROOT + "/bin/huibao").split() + ["serve"] + words, env=environment, stdout=self.log, stderr=self.log)
        while not self.is_ready():
            if self.process.poll() is not None:
                sys.exit("the service did not start: " + open(self.home + "/service.log").read())
            time.sleep(0.02)
        self.ready = time.time() - began

    def is_ready(self):
        try:
            return "is ready" in open(self.home + "/service.log").read() and bool(self.get("/actuator/prometheus"))
        except OSError:
            return False

    def get(self, path, body=None):
        headers = {"Authorization": "Bearer " + TOKEN, "Content-Type": "application/json"}
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(urllib.request.Request("http://127.0.0.1:%d%s" % (self.port, path), data, headers)) as answer:
            return answer.read().decode()

    def ended(self):
        store = self.home + "/data/huibao.db"
        if os.path.exists(store) and os.path.getsize(store):
            # asked beside the service: what a watching program costs it is no part of a file
            with contextlib.closing(sqlite3.connect("file:%s?mode=ro" % store, uri=True, timeout=30)) as reader:
                return reader.execute("SELECT COUNT(*) FROM arrivals WHERE state <> 'received'").fetchone()[0]
        # only this: what a machine's other meters cost to read is no part of a file
        states = [line for line in self.get("/actuator/prometheus?includedNames=huibao_arrivals").splitlines() if line.startswith("huibao_arrivals{")]
        return sum(float(line.rsplit(" ", 1)[1]) for line in states if 'state="received"' not in line)

    def until_ended(self, count):
        while self.ended() < count:
            time.sleep(0.1)

    def take(self, files):
        """Seconds from the rename of the first file into the inbox to the end state of the last."""
        before = self.ended()
        began = time.time()
        for file in files:
            os.rename(file, os.path.join(self.home, "inbox", os.path.basename(file)))
        self.until_ended(before + len(files))
        return time.time() - began

    def processor(self):
        """Seconds that the processor has spent on the service."""
        words = open("/proc/%d/stat" % self.process.pid).read().rsplit(")", 1)[1].split()
        return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")

    def copies(self, folder):
        """Copies of the files, one rename away from the inbox."""
        place = tempfile.mkdtemp(dir=self.home)
        return [shutil.copy(file, place) for file in sorted(glob.glob(folder + "/*.xlsx"))]

    def report(self):
        """Seconds from the moment of forward, by the service's clock, to the finished report."""
        began = time.time()
        self.get("/api/clock", {"now": FORWARD})
        while not any(one["kind"] == "report" for one in json.loads(self.get("/api/letters?limit=5"))):
            time.sleep(0.05)
        return time.time() - began

    def page(self):
        """Seconds for the round with all its units, warm."""
        times = []
        for _ in range(20):
            began = time.time()
            self.get(ROUND)
            times.append(time.time() - began)
        return statistics.median(times[10:])

    def store_bytes(self):
        store = sqlite3.connect(self.home + "/data/huibao.db")
        store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = [store.execute("PRAGMA " + word).fetchone()[0] for word in ("page_count", "page_size")]
        store.close()
        return size[0] * size[1]

    def heap(self):
        """Bytes in use after a collection."""
        subprocess.run(["jcmd", str(self.process.pid), "GC.run"], stdout=subprocess.DEVNULL, check=True)
        lines = self.get("/actuator/prometheus").splitlines()
        return sum(float(line.rsplit(" ", 1)[1]) for line in lines
                   if line.startswith("jvm_memory_used_bytes{") and 'area="heap"' in line)

    def stop(self):
        began = time.time()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)
        self.log.close()
        shutil.rmtree(self.home)
        return time.time() - began


class Neighbour:
    """A mailbox or a database for one service."""

    def __init__(self, *words):
        self.process = subprocess.Popen(["java", "-Xmx2g", "-cp", os.environ["BENCH_CP"], "org.huibao.bench.Neighbours"] + list(words),
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT)
        self.settings = []
        for line in self.process.stdout:
            if not line.strip():
                break
            self.settings.append(line.strip())

    def stop(self):
        self.process.stdin.close()
        self.process.wait(60)


def script(folder):
    """Seconds of the script's intake, of all of it, and of the processor's time that its intake took."""
    python = os.environ.get("BENCH_PYTHON", "python3")
    return [float(word) for word in subprocess.check_output([python, HERE + "/script_peer.py", folder], text=True).split()]


def tell(what, values, form="%.2f"):
    median = statistics.median(values)
    print("%-58s %s   (%s)" % (what, form % median, " ".join(form % value for value in values)), flush=True)
    return median


def round_of(options):
    """The table's lines on one round, in turns with the script."""
    campaign, sets = options.corpus + "/campaign", [options.corpus + "/set-%d" % number for number in range(options.warm + 1)]
    units = len(glob.glob(sets[0] + "/*.xlsx"))
    figures = {}
    def note(what, value):
        figures.setdefault(what, []).append(value)
    for turn in range(options.turns):
        intake, whole, scripts = script(sets[-1])
        database = Neighbour("postgres") if options.postgres else None
        service = Service(campaign, database.settings if database else ())
        note("ready", service.ready)
        for set_ in sets[:-1]:
            files = service.copies(set_)
            if set_ == sets[0]:
                one = [service.take([file]) for file in files[:100]]
                note("first file", one[0] / statistics.median(one[90:]))
                files = files[100:]
            service.take(files)
            if set_ == sets[0] and not options.postgres:
                note("database", service.store_bytes() / sum(os.path.getsize(file) for file in glob.glob(set_ + "/*.xlsx")))
        files, spent = service.copies(sets[-1]), service.processor()
        ours = service.take(files)
        spent = service.processor() - spent
        note("processor", 1000 * spent / units)
        note("script's processor", 1000 * scripts / units)
        note("by the processor", os.cpu_count() * scripts / spent)
        report = service.report()
        note("ms a file", 1000 * ours / units)
        note("script's ms a file", 1000 * intake / units)
        note("intake", intake / ours)
        note("whole round", whole / (ours + report))
        note("report", report)
        note("page", 1000 * service.page())
        note("stop", service.stop())
        if database:
            database.stop()
        print("turn %d of %d: %s" % (turn + 1, options.turns, {k: round(v[-1], 2) for k, v in figures.items()}), file=sys.stderr, flush=True)
    print("%d units, %s, median of %d turns" % (units, "PostgreSQL" if options.postgres else "SQLite", options.turns))
    for what, said in [("ms a file", "ms a file from rename to end state, warm"), ("processor", "ms of the processor a file"), ("script's ms a file", "ms a file, the script"),
                       ("script's processor", "ms of the processor a file, the script"),
                       ("intake", "times as fast as the script's intake"), ("by the processor", "times as fast by the processor's time, over all cores"), ("whole round", "times as fast, first file to finished report"),
                       ("report", "s from forward to the report"), ("page", "ms GET round"), ("database", "database, times the workbooks' bytes"),
                       ("ready", "s until ready"), ("first file", "first file, times the hundredth"), ("stop", "s until stopped")]:
        if what in figures:
            tell(said, figures[what])


def country(options):
    """The last thousand of a country's submissions against the second thousand."""
    files = sorted(glob.glob(options.corpus + "/set-0/*.xlsx"))
    service = Service(options.corpus + "/campaign")
    parts = [files[at:at + 1000] for at in range(0, len(files), 1000)]
    times, heaps = [], []
    for part in parts:
        place = tempfile.mkdtemp(dir=service.home)
        times.append(service.take([shutil.copy(file, place) for file in part]) / len(part))
        heaps.append(service.heap())
    service.stop()
    full = [number for number, part in enumerate(parts) if len(part) == 1000]
    early, late = full[1:3] or full, full[-2:]
    def mean(values, which):
        return statistics.mean(values[number] for number in which)
    print("%d submissions: the last cost %.2f times what the early ones did (%.2f against %.2f ms), heap %.2f times (%.0f against %.0f MB)" % (
        len(files), mean(times, late) / mean(times, early), 1000 * mean(times, late), 1000 * mean(times, early),
        mean(heaps, late) / mean(heaps, early), mean(heaps, late) / 1e6, mean(heaps, early) / 1e6))


def mails(options):
    """Mails of 50 kB a second, in a heap of 512 MB, and how long the interface takes meanwhile."""
    rates, answers = [], []
    for _ in range(options.turns):
        mailbox = Neighbour("mails", options.corpus + "/set-0", str(options.mails))
        service = Service(options.corpus + "/campaign", mailbox.settings, "512m")
        began = time.time()
        times = []
        while service.ended() < options.mails:
            for path in (ROUND, "/api/arrivals?limit=20"):
                asked = time.time()
                service.get(path)
                times.append(1000 * (time.time() - asked))
            time.sleep(0.1)
        rates.append(options.mails / (time.time() - began))
        answers.append(sorted(times)[int(len(times) * 0.95)])
        service.stop()
        mailbox.stop()
    tell("mails of 50 kB a second, 512 MB, from ready on", rates, "%.0f")
    tell("ms p95 of the interface meanwhile", answers, "%.0f")


class Desk:
    """An operator's browser, without its eyes."""

    def __init__(self, service):
        self.base = "http://127.0.0.1:%d" % service.port
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        setup = re.search(r"/setup/[\w-]+", open(service.home + "/service.log").read())
        if setup:
            self.hand_in(setup.group(0), account="bench", password="correct horse battery", again="correct horse battery")
        else:
            self.hand_in("/sign-in", account="bench", password="correct horse battery")

    def open(self, path):
        """The page's bytes as they travel."""
        request = urllib.request.Request(self.base + urllib.parse.quote(path, safe="/?=&%"), headers={"Accept-Encoding": "gzip"})
        with self.browser.open(request) as answer:
            return answer.read()

    def hand_in(self, path, **fields):
        page = self.open(path)
        page = gzip.decompress(page) if page[:2] == b"\x1f\x8b" else page
        fields["_csrf"] = re.search(r'name="_csrf"[^>]*value="([^"]+)"', page.decode()).group(1)
        self.browser.open(self.base + path, urllib.parse.urlencode(fields).encode()).read()

    def times(self, path, warm=30, count=30):
        """Milliseconds of each of some warm loads."""
        times = []
        for _ in range(warm + count):
            began = time.time()
            self.open(path)
            times.append(1000 * (time.time() - began))
        return times[warm:]


def desk(options):
    """The desk's pages of a round with all its units in, and forty desks beside a flood of mails."""
    files = sorted(glob.glob(options.corpus + "/set-0/*.xlsx"))
    service = Service(options.corpus + "/campaign")
    service.take(service.copies(options.corpus + "/set-0"))
    first = json.loads(service.get(ROUND))["units"][0]
    unit, code = first["name"], first["code"][:min(6, len(first["code"]) - 2)]
    one = Desk(service)
    wall = "/campaigns/campaign/rounds/1"
    for what, path in [("wall, counties", wall), ("wall of a county", wall + "?group=" + code), ("submission of 42 x 25", wall + "/units/" + unit + "/versions/1")]:
        print("%-58s %.0f ms, %.1f kB" % (what + " (%d units)" % len(files), statistics.median(one.times(path)), len(one.open(path)) / 1000), flush=True)
    service.stop()
    drains, late = [], []
    for desks in (0, 40):
        mailbox = Neighbour("mails", options.corpus + "/set-0", "500")
        service = Service(options.corpus + "/campaign", mailbox.settings)
        began, over, times = time.time(), threading.Event(), []
        one = Desk(service) if desks else None

        def reload():
            browser = Desk.__new__(Desk)
            browser.base, browser.browser = one.base, urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar(one)))
            while not over.is_set():
                at = time.time()
                browser.open(wall)
                times.append(1000 * (time.time() - at))
                over.wait(1)

        threads = [threading.Thread(target=reload, daemon=True) for _ in range(desks)]
        for thread in threads:
            thread.start()
        service.until_ended(500)
        drains.append(time.time() - began)
        over.set()
        for thread in threads:
            thread.join()
        late += times
        service.stop()
        mailbox.stop()
    late.sort()
    print("500 mails beside forty desks: %.2f times the time without them (%.1f against %.1f s); the desks' p95 %.0f ms of %d loads" % (
        drains[1] / drains[0], drains[1], drains[0], late[int(len(late) * 0.95)], len(late)))


def jar(desk):
    return next(one.cookiejar for one in desk.browser.handlers if hasattr(one, "cookiejar"))


def main():
    options = argparse.ArgumentParser()
    options.add_argument("what", choices=["round", "country", "mails", "desk"])
    options.add_argument("corpus")
    options.add_argument("--turns", type=int, default=5)
    options.add_argument("--warm", type=int, default=2)
    options.add_argument("--mails", type=int, default=2000)
    options.add_argument("--postgres", action="store_true")
    options = options.parse_args()
    {"round": round_of, "country": country, "mails": mails, "desk": desk}[options.what](options)


if __name__ == "__main__":
    main()
