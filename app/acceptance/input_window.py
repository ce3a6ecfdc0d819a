"""The program's window on a display of its own, under an input method, with a keyboard."""
import os
import re
import subprocess
import time
from pathlib import Path

from program import JAR, JAVA

TOOLS = ["Xvfb", "dbus-daemon", "openbox", "xdotool"]
SECONDS = 90
SETTLING = 4


class Ibus:
    name, module, needs = "ibus-unikey", "ibus", ["/usr/bin/ibus", "/usr/libexec/ibus-engine-unikey", "/usr/lib/*/gtk-3.0/*/immodules/im-ibus.so"]
    begin = ["ibus-daemon", "--panel", "disable"]
    # Setting the engine also fails where only the keyboard's layout could not be set.
    ready = ["sh", "-c", "ibus engine Unikey; ibus engine | grep -qx Unikey"]

    @staticmethod
    def settings(layout):
        yield ".config/glib-2.0/settings/keyfile", f"[org/freedesktop/ibus/engine/unikey]\ninput-method='{layout.lower()}'\n"


class Fcitx:
    name, module, needs = "fcitx5-unikey", "fcitx", ["/usr/bin/fcitx5", "/usr/lib/*/fcitx5/libunikey.so", "/usr/lib/*/gtk-3.0/*/immodules/im-fcitx5.so"]
    begin = ["fcitx5", "--disable=wayland,ibusfrontend"]
    ready = ["fcitx5-remote"]

    @staticmethod
    def settings(layout):
        names = enumerate(["keyboard-us", "unikey"])
        items = "".join(f"[Groups/0/Items/{at}]\nName={name}\n" for at, name in names)
        group = "[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=unikey\n"
        yield ".config/fcitx5/config", "[Behavior]\nActiveByDefault=True\n"
        yield ".config/fcitx5/conf/unikey.conf", f"InputMethod={layout}\n"
        yield ".config/fcitx5/profile", f"{group}{items}[GroupOrder]\n0=Default\n"


class Screen:
    """All that is started for it ends with the block; `home` is a new folder."""

    def __init__(self, method, layout, home, short_words):
        self.method = method
        self.data = Path(home) / "data"
        self.running = []
        run = Path(home) / "run"
        run.mkdir(mode=0o700)
        for name, content in [*method.settings(layout), ("data/go-tat.txt", short_words)]:
            file = Path(home) / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content, encoding="utf-8")
        self.env = os.environ | {
            "HOME": home,
            "XDG_RUNTIME_DIR": str(run),
            "XDG_CONFIG_HOME": f"{home}/.config",
            "GSETTINGS_BACKEND": "keyfile",
            "LC_ALL": "C.UTF-8",
            "GTK_IM_MODULE": method.module,
            "XMODIFIERS": f"@im={method.module}",
        }

    def __enter__(self):
        return self

    def open(self):
        # Without auto-repeat, which a slow machine would add to keys.
        self.env["DISPLAY"] = ":" + self.told("Xvfb", "-r", "-displayfd", "1", "-screen", "0", "1366x768x24")
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self.told("dbus-daemon", "--session", "--nofork", "--print-address")
        self.begin("openbox")
        self.begin(*self.method.begin)
        self.until(*self.method.ready)
        self.program = self.begin(JAVA, "-jar", str(JAR), "--data", str(self.data))
        # The title comes with the document; its page and the sheet that greets a newcomer come next.
        self.until("xdotool", "search", "--onlyvisible", "--name", " – KeHoach$")
        time.sleep(SETTLING)
        self.type("<Escape>")
        time.sleep(SETTLING)

    def __exit__(self, *_):
        for process in reversed(self.running):
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def begin(self, *command):
        process = subprocess.Popen(command, env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.running.append(process)
        return process

    def told(self, *command):
        """The first line that a process says, once it is ready."""
        return self.begin(*command).stdout.readline().strip()

    def until(self, *command):
        """Waits until a question is answered."""
        end = time.monotonic() + SECONDS
        while subprocess.run(command, env=self.env, capture_output=True).returncode:
            if time.monotonic() > end:
                raise TimeoutError(" ".join(command))
            time.sleep(0.5)

    def type(self, text):
        """Letters as on a keyboard; "<…>" is a key."""
        for piece in re.findall(r"<[^>]+>|[^<]+", text):
            how = ["key", piece[1:-1]] if piece.startswith("<") else ["type", "--delay", "40", piece]
            subprocess.run(["xdotool", *how], env=self.env, check=True)
            time.sleep(0.3)

    def click(self, x, y):
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], env=self.env, check=True)
        time.sleep(0.5)
