// Word opens this page without showing it, to run the ribbon's function commands: it must answer even when none is registered.
void Office.onReady();
