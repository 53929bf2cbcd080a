<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommonText</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntitlementText</name>
    <message numerus="yes">
        <source>After leaving, the license may be used for %n days.</source>
        <translation>
            <numerusform>After leaving, the license may be used for %n day.</numerusform>
            <numerusform>After leaving, the license may be used for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenseText</name>
    <message numerus="yes">
        <source>Activated until %1 (about %n days left).</source>
        <extracomment>%1: a date.</extracomment>
        <translation>
            <numerusform>Activated until %1 (about %n day left).</numerusform>
            <numerusform>Activated until %1 (about %n days left).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activated until %1 (about %n days left). Please renew it soon.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>
            <numerusform>Activated until %1 (about %n day left). Please renew it soon.</numerusform>
            <numerusform>Activated until %1 (about %n days left). Please renew it soon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not activated yet; everything works until %1 (about %n days left).</source>
        <extracomment>%1: a date.</extracomment>
        <translation>
            <numerusform>Not activated yet; everything works until %1 (about %n day left).</numerusform>
            <numerusform>Not activated yet; everything works until %1 (about %n days left).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductsText</name>
    <message numerus="yes">
        <source>Activation ends in about %n days</source>
        <translation>
            <numerusform>Activation ends in about %n day</numerusform>
            <numerusform>Activation ends in about %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenText</name>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could be better. They do not stop activation.</source>
        <translation>
            <numerusform>%n thing could be better. It does not stop activation.</numerusform>
            <numerusform>%n things could be better. They do not stop activation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowText</name>
    <message numerus="yes">
        <source>%1 · %2 · about %n minutes</source>
        <extracomment>What removing takes; %1: &quot;3.1 GB&quot;; %2: languages.</extracomment>
        <translation>
            <numerusform>%1 · %2 · about %n minute</numerusform>
            <numerusform>%1 · %2 · about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n minutes</source>
        <extracomment>What removing takes; %1: languages.</extracomment>
        <translation>
            <numerusform>%1 · about %n minute</numerusform>
            <numerusform>%1 · about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <extracomment>Stands below the number.</extracomment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds so far</source>
        <translation>
            <numerusform>%n second so far</numerusform>
            <numerusform>%n seconds so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes so far</source>
        <translation>
            <numerusform>%n minute so far</numerusform>
            <numerusform>%n minutes so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>still asking, %n seconds</source>
        <extracomment>The same, and for how long; the number changes every second.</extracomment>
        <translation>
            <numerusform>still asking, %n second</numerusform>
            <numerusform>still asking, %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Windows is still being asked, %n seconds so far. Right after a start this takes a while.</source>
        <translation>
            <numerusform>Windows is still being asked, %n second so far. Right after a start this takes a while.</numerusform>
            <numerusform>Windows is still being asked, %n seconds so far. Right after a start this takes a while.</numerusform>
        </translation>
    </message>
</context>
</TS>
