import {
  Body,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import type { ReactNode } from "react";
import { darkModeRules, mailStyles } from "./mail-styles.ts";

type MailFrameProps = {
  /** What an inbox shows beside the subject. */
  preview: string;
  heading: string;
  /** The shop's address, which the wordmark leads to. */
  origin: string;
  children: ReactNode;
};

/** The paper every mail is written on: wordmark, one large line, what there is to say, and where it comes from. */
export function MailFrame({ preview, heading, origin, children }: MailFrameProps) {
  return (
    <Html lang="en">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkModeRules}</style>
      </Head>
      <Body className="mail-paper" style={mailStyles.body}>
        <Preview>{preview}</Preview>
        <Container className="mail-paper" style={mailStyles.page}>
          <Link href={origin} className="mail-ink" style={mailStyles.wordmark}>
            cartelle
          </Link>
          <Heading as="h1" className="mail-ink" style={mailStyles.heading}>
            {heading}
          </Heading>
          {children}
          <MailRule />
          <MailSmall>Few things, made well.</MailSmall>
        </Container>
      </Body>
    </Html>
  );
}

export function MailText({ children }: { children: ReactNode }) {
  return (
    <Text className="mail-ink" style={{ ...mailStyles.text, margin: "0 0 14px" }}>
      {children}
    </Text>
  );
}

export function MailSmall({ children }: { children: ReactNode }) {
  return (
    <Text className="mail-grey" style={mailStyles.small}>
      {children}
    </Text>
  );
}

export function MailRule() {
  return <Hr className="mail-rule" style={mailStyles.rule} />;
}

export function MailButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Section style={{ padding: "14px 0 8px" }}>
      <Link href={href} className="mail-button" style={mailStyles.button}>
        {children}
      </Link>
    </Section>
  );
}
