	.file	"patched.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"tralala"
.LC1:
	.string	"you patched my %s\n"
	.text
	.globl	i_m_being_patched
	.type	i_m_being_patched, @function
i_m_being_patched:
.LFB0:
	.cfi_startproc
	leaq	.LC0(%rip), %rsi
	leaq	.LC1(%rip), %rdi
	xorl	%eax, %eax
	jmp	printf@PLT
	.cfi_endproc
.LFE0:
	.size	i_m_being_patched, .-i_m_being_patched
	.section	.text.startup,"ax",@progbits
	.globl	main
	.type	main, @function
main:
.LFB1:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
.L3:
	call	i_m_being_patched
	movl	$1, %edi
	call	sleep@PLT
	jmp	.L3
	.cfi_endproc
.LFE1:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
