	.file	"orig.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"i'm unpatched!"
	.text
	.p2align 4
	.globl	i_m_being_patched
	.type	i_m_being_patched, @function
i_m_being_patched:
.Lkpatch_old_1:
.LFB11:
	.cfi_startproc
	endbr64
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	xorl	%edi, %edi
	movl	$64, %edx
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	xorl	%eax, %eax
	movq	%rsp, %rsi
	call	read@PLT
	leaq	.LC0(%rip), %rdi
	call	puts@PLT
	movq	72(%rsp), %rax
	subq	%fs:40, %rax
	jne	.L5
	addq	$88, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L5:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
.LFE11:
	.size	i_m_being_patched, .-i_m_being_patched
.Lkpatch_old_end_1:
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.Lkpatch_old_2:
.LFB12:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	leaq	.LC0(%rip), %rbx
	subq	$88, %rsp
	.cfi_def_cfa_offset 112
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	xorl	%eax, %eax
	movq	%rsp, %rbp
	.p2align 4,,10
	.p2align 3
.L7:
	movl	$64, %edx
	movq	%rbp, %rsi
	xorl	%edi, %edi
	call	read@PLT
	movq	%rbx, %rdi
	call	puts@PLT
	movl	$1, %edi
	call	sleep@PLT
	jmp	.L7
	.cfi_endproc
.LFE12:
	.size	main, .-main
.Lkpatch_old_end_2:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.note.gnu.property,"a"
	.align 8
	.long	1f - 0f
	.long	4f - 1f
	.long	5
0:
	.string	"GNU"
1:
	.align 8
	.long	0xc0000002
	.long	3f - 2f
2:
	.long	0x3
3:
	.align 8
4:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	i_m_being_patched.kpatch, @function
i_m_being_patched.kpatch:
.Lkpatch_new_2:
	.cfi_startproc
	endbr64
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	xorl	%edi, %edi
	movl	$64, %edx
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	xorl	%eax, %eax
	movq	%rsp, %rsi
	call	read@PLT
	xorl	%eax, %eax
	leaq	.LC0.kpatch(%rip), %rsi
	leaq	.LC1.kpatch(%rip), %rdi
	call	printf@PLT
	movq	72(%rsp), %rax
	subq	%fs:40, %rax
	jne	.L5.kpatch
	addq	$88, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L5.kpatch:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
	.size	i_m_being_patched.kpatch, .-i_m_being_patched.kpatch
.Lkpatch_new_end_2:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	i_m_being_patched.kpatch_old, @function
i_m_being_patched.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	endbr64
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	xorl	%edi, %edi
	movl	$64, %edx
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	xorl	%eax, %eax
	movq	%rsp, %rsi
	call	read@PLT
	leaq	.LC0(%rip), %rdi
	call	puts@PLT
	movq	72(%rsp), %rax
	subq	%fs:40, %rax
	jne	.L5.kpatch_old
	addq	$88, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L5.kpatch_old:
	.cfi_restore_state
	call	__stack_chk_fail@PLT
	.cfi_endproc
	.size	i_m_being_patched.kpatch_old, .-i_m_being_patched.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	main.kpatch, @function
main.kpatch:
.Lkpatch_new_3:
	.cfi_startproc
	endbr64
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	leaq	.LC0.kpatch(%rip), %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	leaq	.LC1.kpatch(%rip), %rbx
	subq	$80, %rsp
	.cfi_def_cfa_offset 112
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	xorl	%eax, %eax
	movq	%rsp, %r12
	.p2align 4,,10
	.p2align 3
.L7.kpatch:
	movl	$64, %edx
	movq	%r12, %rsi
	xorl	%edi, %edi
	call	read@PLT
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	xorl	%eax, %eax
	call	printf@PLT
	movl	$1, %edi
	call	sleep@PLT
	jmp	.L7.kpatch
	.cfi_endproc
	.size	main.kpatch, .-main.kpatch
.Lkpatch_new_end_3:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	main.kpatch_old, @function
main.kpatch_old:
.Lkpatch_copy_2:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	leaq	.LC0(%rip), %rbx
	subq	$88, %rsp
	.cfi_def_cfa_offset 112
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	xorl	%eax, %eax
	movq	%rsp, %rbp
	.p2align 4,,10
	.p2align 3
.L7.kpatch_old:
	movl	$64, %edx
	movq	%rbp, %rsi
	xorl	%edi, %edi
	call	read@PLT
	movq	%rbx, %rdi
	call	puts@PLT
	movl	$1, %edi
	call	sleep@PLT
	jmp	.L7.kpatch_old
	.cfi_endproc
	.size	main.kpatch_old, .-main.kpatch_old
.Lkpatch_copy_end_2:
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"tralala"
.LC1.kpatch:
	.string	"you patched my %s\n"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"i_m_being_patched"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"main"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_2-.
	.long	.Lkpatch_old_end_2-.Lkpatch_old_2
	.long	.Lkpatch_new_3-.
	.long	.Lkpatch_new_end_3-.Lkpatch_new_3
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_2-.
	.long	.Lkpatch_copy_end_2-.Lkpatch_copy_2
	.zero	20
