import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Session, SessionState } from '../../app';
import { TEXTS, type Language } from '../text/language';
import type { Text } from '../text/vi';

interface SessionContextValue {
  readonly session: Session;
  readonly text: Text;
}

const SessionContext = createContext<SessionContextValue | null>(null);

export interface SessionProviderProps {
  readonly children: ReactNode;
  readonly language: Language;
  readonly session: Session;
}

/** Hands the session and the user's language down to every view. */
export function SessionProvider({ children, language, session }: SessionProviderProps) {
  return (
    <SessionContext.Provider value={{ session, text: TEXTS[language] }}>{children}</SessionContext.Provider>
  );
}

/** The session; a component outside the provider is a mistake in the program and throws. */
export function useSession(): Session {
  return useSessionContext().session;
}

export function useText(): Text {
  return useSessionContext().text;
}

/** The present state; the component is drawn again when it changes. */
export function useSessionState(): SessionState {
  const { state } = useSession();
  return useSyncExternalStore(state.subscribe, state.get);
}

function useSessionContext(): SessionContextValue {
  const value = useContext(SessionContext);
  if (value === null) {
    throw new Error('A component of the pane is used outside SessionProvider.');
  }
  return value;
}
